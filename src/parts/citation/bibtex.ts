import { atlasName, type Citation, type CitedSource } from './citation';

// Braces as commands: BibTeX counts braces whether or not a backslash stands before them.
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}'
};

/** A text as a BibTeX value reads it; letters of every script stay as they are (UTF-8). */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}^~$&%#_]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}

/** An address as `url` fields want it, verbatim; what would end the value is percent-encoded. */
function verbatim(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}

/** `null` leaves a field out. A second pair of braces keeps names whole and capitals as they are. */
function entry(key: string, fields: Readonly<Record<string, string | null>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},`]
  );
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

/** `year` is for BibTeX, `date` for BibLaTeX and reference managers. */
function dated(iso: string): Record<'year' | 'date', string | null> {
  return { year: iso === '' ? null : iso.slice(0, 4), date: iso === '' ? null : iso };
}

function sourceEntry({ id, title, publisher, published, url }: CitedSource): string {
  return entry(id, {
    author: `{${escaped(publisher)}}`,
    title: `{${escaped(title)}}`,
    ...dated(published),
    url: url === null ? null : verbatim(url)
  });
}

/** The page's path as a key: `landbridge-en-ports-horgos`. */
function keyOf(link: string): string {
  const parts = new URL(link).pathname.split('/').filter((part) => part !== '');
  return ['landbridge', ...parts].join('-').replace(/[^A-Za-z0-9-]/g, '');
}

/**
 * The view and each source as BibTeX entries of type `misc`, which BibTeX, BibLaTeX and reference managers all know.
 * The keys of sources are their ids in the atlas.
 */
export function bibtex({ title, edition, link, accessed, sources }: Citation): string {
  const view = entry(keyOf(link), {
    author: `{${atlasName}}`,
    title: `{${escaped(title)}}`,
    version: escaped(edition.version),
    ...dated(edition.date),
    url: verbatim(link),
    urldate: accessed
  });
  return [view, ...sources.map(sourceEntry)].join('\n\n');
}
