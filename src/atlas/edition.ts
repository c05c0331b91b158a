import type { Source } from './atlas';

/** Which state of the data something was made from. */
export interface Edition {
  /** Of the package: `0.1.0`. */
  readonly version: string;
  /** ISO 8601 day, month or year: when the newest source was published, so how far the data reaches. */
  readonly date: string;
}

/**
 * The edition of data that rests on `sources`. Its date is read from the data itself: the day of a build says
 * nothing about how old the figures are.
 */
export function editionOf(version: string, sources: Iterable<Pick<Source, 'published'>>): Edition {
  let date = '';
  for (const { published } of sources) if (published > date) date = published;
  return { version, date };
}
