import type { PlacePoint } from '../atlas/layers/place-layer';
import { pageOfEntity } from '../view/entity-page';
import { isSamePage, type Page } from '../view/view';

/** The page of a place on the map, or null where it has none. */
export function pageOfPlace({
  place,
  kind,
  country
}: Pick<PlacePoint, 'place' | 'kind' | 'country'>): Page | null {
  return pageOfEntity({ id: place, kind, country });
}

/** Id of the place that the page shows, or null. */
export function placeOfPage(page: Page, places: readonly PlacePoint[]): string | null {
  const shown = places.find((place) => {
    const own = pageOfPlace(place);
    return own !== null && isSamePage(own, page);
  });
  return shown?.place ?? null;
}
