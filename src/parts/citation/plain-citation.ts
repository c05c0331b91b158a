import type { ShareWords } from '../../i18n/share/en';
import { atlasName, type Citation, type CitedSource } from './citation';

function sourceLine({ publisher, title, published, url }: CitedSource, quote: ShareWords['quote']): string {
  const when = published === '' ? '' : `, ${published}`;
  return `- ${publisher}${when}: ${quote(title)}${url === null ? '' : ` ${url}`}`;
}

/**
 * The citation as a sentence of the reader's language, with its sources as a list below. Dates are ISO 8601, which
 * reads the same in every language. A source read only as a copy is named without a link.
 */
export function plainCitation(
  { title, edition, link, accessed, sources }: Citation,
  { quote, plain, figuresFrom }: ShareWords
): string {
  const view = plain({ title: quote(title), atlas: atlasName, ...edition, link, accessed });
  return sources.length === 0
    ? view
    : [view, figuresFrom, ...sources.map((source) => sourceLine(source, quote))].join('\n');
}
