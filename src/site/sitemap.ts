import { escapeMarkup } from './escape-markup';

/** One page for the sitemap: its own address and all its languages', absolute. */
export interface SitemapPage {
  readonly url: string;
  readonly inLanguage: readonly (readonly [hreflang: string, url: string])[];
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The pages of one language by the sitemaps.org protocol, each with its alternates in the others. */
export function sitemap(pages: readonly SitemapPage[]): string {
  const entries = pages.map(({ url, inLanguage }) => {
    const links = inLanguage.map(
      ([hreflang, href]) =>
        `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeMarkup(href)}"/>`
    );
    return `<url><loc>${escapeMarkup(url)}</loc>${links.join('')}</url>\n`;
  });
  return `${declaration}<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`;
}

/** The index of sitemaps. */
export function sitemapIndex(urls: readonly string[]): string {
  const entries = urls.map((url) => `<sitemap><loc>${escapeMarkup(url)}</loc></sitemap>\n`);
  return `${declaration}<sitemapindex ${namespace}>\n${entries.join('')}</sitemapindex>\n`;
}

/** robots.txt: everything may be read, and where the list of pages is. */
export function robots(sitemapUrl: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemapUrl}\n`;
}
