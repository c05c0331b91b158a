import { distance } from 'fastest-levenshtein';
import type { PageWords } from '../i18n/page/en';
import { pathOfPage, type Page } from '../view/view';
import type { PageHead, PageLink } from './page-model';

export interface MissingModel extends PageHead {
  readonly kind: 'missing';
  /** What was asked for; empty before the address has been read. */
  readonly path: string;
  /** The words of its last part, for the search. */
  readonly wanted: string;
  readonly nearest: readonly PageLink[];
}

/** How far a wanted word is from a place: the fewest letters to change in its slug or any word of its name. */
function distanceTo(wanted: string, { path, text }: PageLink): number {
  const slug = path.split('/').at(-2) ?? '';
  const words = [slug, ...slug.split('-'), ...text.toLowerCase().split(/[\s(),]+/)].filter(
    (word) => word !== ''
  );
  return Math.min(...words.map((word) => distance(wanted, word)));
}

/** The page for an address where nothing is, with the `places` whose names come nearest to its last word. */
export function missingModel(page: Page, places: readonly PageLink[], words: PageWords): MissingModel {
  const path = pathOfPage(page);
  const wanted = (
    path
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? ''
  )
    .toLowerCase()
    .slice(0, 60);
  const nearest = places
    .map((place) => ({ place, far: distanceTo(wanted, place) }))
    .filter(({ far }) => wanted !== '' && far <= Math.max(2, wanted.length / 3))
    .sort((a, b) => a.far - b.far)
    .slice(0, 5)
    .map(({ place }) => place);
  const { title, description } = words.missing;
  return { kind: 'missing', title, description, path, wanted: wanted.replaceAll('-', ' '), nearest };
}
