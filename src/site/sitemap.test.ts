import { expect, test } from 'vitest';
import { robots, sitemap, sitemapIndex } from './sitemap';

test('a sitemap names each page once, with all its languages', () => {
  const text = sitemap([
    {
      url: 'https://example.org/en/',
      inLanguage: [
        ['en', 'https://example.org/en/'],
        ['zh', 'https://example.org/zh/?a&b']
      ]
    }
  ]);
  expect(text).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
      '<url><loc>https://example.org/en/</loc>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/"/>' +
      '<xhtml:link rel="alternate" hreflang="zh" href="https://example.org/zh/?a&amp;b"/></url>\n' +
      '</urlset>\n'
  );
});

test('the index names the sitemaps', () => {
  expect(sitemapIndex(['https://example.org/sitemap-en.xml'])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      '<sitemap><loc>https://example.org/sitemap-en.xml</loc></sitemap>\n' +
      '</sitemapindex>\n'
  );
});

test('robots.txt lets everyone in and says where the sitemap is', () => {
  expect(robots('https://example.org/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n'
  );
});
