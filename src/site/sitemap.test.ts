import { expect, test } from 'vitest';
import { robots, sitemap } from './sitemap';

test('a sitemap names each page once', () => {
  expect(sitemap(['https://example.org/en/', 'https://example.org/zh/?a&b'])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      '<url><loc>https://example.org/en/</loc></url>\n' +
      '<url><loc>https://example.org/zh/?a&amp;b</loc></url>\n' +
      '</urlset>\n'
  );
});

test('robots.txt lets everyone in and says where the sitemap is', () => {
  expect(robots('https://example.org/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n'
  );
});
