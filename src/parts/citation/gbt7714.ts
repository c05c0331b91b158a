import { atlasName, type Citation, type CitedSource } from './citation';

/** Author and title. Half-width signs and one space after a stop, as the standard prints its own examples. */
function head(author: string, title: string, mark: string): string {
  return `${author}. ${title}[${mark}].`;
}

// The standard wants a day of access with every address. The reader has opened the view and not its sources, so
// only the view has one; whoever opens a source adds it.
function sourceLine({ publisher, title, published, url }: CitedSource): string {
  if (url === null) return `${head(publisher, title, 'Z')}${published === '' ? '' : ` ${published}.`}`;
  return `${head(publisher, title, 'EB/OL')}${published === '' ? '' : ` (${published}).`} ${url}.`;
}

/**
 * The view and its sources as a numbered list by GB/T 7714-2015: the view as an online data set (`DS/OL`), a source
 * with an address as an online notice (`EB/OL`), one that is only named as other (`Z`).
 */
export function gbt7714({ title, edition, link, accessed, sources }: Citation): string {
  const view = `${head(atlasName, title, 'DS/OL')} V${edition.version}. (${edition.date})[${accessed}]. ${link}.`;
  return [view, ...sources.map(sourceLine)].map((line, index) => `[${String(index + 1)}] ${line}`).join('\n');
}
