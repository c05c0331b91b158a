import type { Language } from '../../atlas/language';
import type { Page, PlaceSection } from '../../view/view';

/** The kinds of which each thing has a card of its own; of the others all share one. */
const withOwn: ReadonlySet<PlaceSection> = new Set(['ports', 'zones', 'corridors', 'countries', 'regions']);

/** Whether the page's card shows the very thing that the page is about, and no other. */
export function hasOwnCard(page: Page): boolean {
  return page.kind === 'map' || (page.kind === 'place' && withOwn.has(page.section));
}

/** Where the card of a page stands, without the base: `/cards/en/ports/horgos.png`, `/cards/en/hubs.png`. */
export function cardPath(page: Page, language: Language): string {
  const name =
    page.kind !== 'place' ? page.kind : hasOwnCard(page) ? `${page.section}/${page.slug}` : page.section;
  return `/cards/${language}/${name}.png`;
}
