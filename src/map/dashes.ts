import type { SectionStatus } from '../atlas/atlas';

/** Dash and gap lengths in widths of the line; an empty list is a whole line. The legend draws the same. */
export const dashes: Readonly<Record<'sea' | SectionStatus, readonly number[]>> = {
  operating: [],
  sea: [2.5, 1.8],
  construction: [1, 0.8],
  planned: [0.6, 1.8],
  suspended: [5, 1.2, 1, 1.2]
};

/** The same for borders. */
export const borderDashes = { settled: [6, 2], disputed: [1.5, 2.5] } as const;
