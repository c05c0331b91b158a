import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as v from 'valibot';

/** One file of a family: it holds the characters of some ranges. */
export interface FontFile {
  readonly path: string;
  /** First and last code point of each range. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Noto Sans for Latin and Cyrillic, Arabic and Chinese letters; a character is taken from the first that has it. */
const families = ['noto-sans', 'noto-sans-arabic', 'noto-sans-sc'] as const;

const ranges = v.record(v.string(), v.string());

/** A CSS unicode-range, `U+0-FF,U+131`, as pairs of code points. */
export function parseRanges(text: string): readonly (readonly [number, number])[] {
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)] as const;
  });
}

/** The files of the families, by npm packages that are there when the site is built. */
export function fontFiles(): readonly FontFile[] {
  const require = createRequire(import.meta.url);
  return families.flatMap((family) => {
    const folder = dirname(require.resolve(`@fontsource-variable/${family}/package.json`));
    const parts = v.parse(ranges, JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')));
    // Where ranges overlap the later part has the character, as in the package's style sheet.
    return Object.entries(parts)
      .reverse()
      .map(([part, text]) => ({
        path: join(folder, 'files', `${family}-${part.replace(/[[\]]/g, '')}-wght-normal.woff2`),
        ranges: parseRanges(text)
      }));
  });
}
