import type { Source } from '../../atlas/atlas';
import type { Edition } from '../../atlas/edition';

/** A source behind the figures that are cited. */
export type CitedSource = Pick<Source, 'id' | 'title' | 'publisher' | 'published' | 'url'>;

/** All that the citation of one view says, whatever the style it is written in. */
export interface Citation {
  /** Of the page. */
  readonly title: string;
  readonly edition: Edition;
  /** The full link to exactly this view. */
  readonly link: string;
  /** ISO 8601 day on which the reader saw it. */
  readonly accessed: string;
  readonly sources: readonly CitedSource[];
}

/** Who stands as the author: the atlas is called the same in every language. */
export const atlasName = 'Landbridge';
