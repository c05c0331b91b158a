import type { Language } from '../atlas/language';
import type { PlacePoint } from '../atlas/layers/place-layer';
import type { MapNames } from '../atlas/map-data';
import { isLayerOn, type Choices, type LayerName, type Page } from '../view/view';
import { palettes, type Palette, type Theme } from './palette';
import { placeOfPage } from './place-page';

/** All that the style's layers depend on, beside the data in their sources. */
export interface Look {
  readonly theme: Theme;
  readonly palette: Palette;
  readonly language: Language;
  readonly labels: Choices['labels'];
  readonly names: MapNames;
  readonly places: readonly PlacePoint[];
  /** Id of the corridor or of the place whose page is open. */
  readonly corridor: string | null;
  readonly place: string | null;
  readonly isOn: (layer: LayerName) => boolean;
}

/** Id of the corridor that the page shows, or null. */
function corridorOfPage(page: Page): string | null {
  return page.kind === 'place' && page.section === 'corridors' ? page.slug : null;
}

interface Shown {
  readonly language: Language;
  readonly page: Page;
  readonly theme: Theme;
  readonly choices: Pick<Choices, 'switched' | 'labels'>;
}

/** What the layers need to know of a view. */
export function lookOf(view: Shown, names: MapNames, places: readonly PlacePoint[]): Look {
  return {
    theme: view.theme,
    palette: palettes[view.theme],
    language: view.language,
    labels: view.choices.labels,
    names,
    places,
    corridor: corridorOfPage(view.page),
    place: placeOfPage(view.page, places),
    isOn: (layer) => isLayerOn(view.choices.switched, layer)
  };
}
