import type { Language } from '../atlas/language';
import type { PageModel } from '../pages/page-model';
import { pageTitle } from '../pages/page-title';
import { escapeMarkup } from './escape-markup';

/** What the head of a page says to search engines and to the previews of shared links. */
export interface HeadFacts {
  readonly siteName: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Absolute address of the page. */
  readonly url: string;
  /** The same page in each language, this one too, the default one first. Absolute. */
  readonly inLanguage: readonly (readonly [Language, string])[];
  /** The card: its absolute address, its size in pixels and what it shows. */
  readonly image: {
    readonly url: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  };
  /** What the page is about, as schema.org nodes. */
  readonly graph: readonly object[];
}

/** Open Graph wants a territory with each language: the one with most of its readers. */
const locales: Readonly<Record<Language, string>> = {
  en: 'en_GB',
  zh: 'zh_CN',
  ru: 'ru_RU',
  de: 'de_DE',
  pl: 'pl_PL',
  kk: 'kk_KZ',
  ug: 'ug_CN'
};

function link(rel: string, href: string, hreflang?: string): string {
  const language = hreflang === undefined ? '' : ` hreflang="${hreflang}"`;
  return `<link rel="${rel}"${language} href="${escapeMarkup(href)}">`;
}

function meta(key: 'name' | 'property', name: string, content: string): string {
  return `<meta ${key}="${name}" content="${escapeMarkup(content)}">`;
}

/** schema.org nodes as a data block; no text in it can end the block early. */
function dataBlock(graph: readonly object[]): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`;
}

/** Title and description of a page. */
export function titleTags(model: PageModel, siteName: string): string {
  const title = escapeMarkup(pageTitle(model, siteName));
  return `<title>${title}</title>${meta('name', 'description', model.description)}`;
}

/** Canonical address, alternates, Open Graph, Twitter and JSON-LD of a page. */
export function headTags(facts: HeadFacts): string {
  const { siteName, language, title, description, url, inLanguage, image, graph } = facts;
  return [
    link('canonical', url),
    ...inLanguage.map(([each, address]) => link('alternate', address, each)),
    ...inLanguage.slice(0, 1).map(([, address]) => link('alternate', address, 'x-default')),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', siteName),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', url),
    meta('property', 'og:locale', locales[language]),
    meta('property', 'og:image', image.url),
    meta('property', 'og:image:width', String(image.width)),
    meta('property', 'og:image:height', String(image.height)),
    meta('property', 'og:image:alt', image.alt),
    // All else is taken from Open Graph.
    meta('name', 'twitter:card', 'summary_large_image'),
    dataBlock(graph)
  ].join('');
}
