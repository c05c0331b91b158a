import type { Edition } from '../atlas/edition';
import type { StillMap } from '../parts/still-map';
import type { AboutModel } from './about-page';
import type { CorridorModel } from './corridor-page';
import type { ListModel } from './list-page';
import type { MapModel } from './map-page';
import type { MissingModel } from './missing-page';
import type { PlaceModel } from './place-page';
import type { ServiceModel } from './service-page';
import type { SourcesModel } from './sources-page';

/** All that a page shows, in one language, as plain JSON: what is prerendered and what a click fetches. */
export type PageModel =
  MapModel | PlaceModel | CorridorModel | ServiceModel | ListModel | SourcesModel | AboutModel | MissingModel;

/** What every page has: its title for the browser and the search engine. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The map of the thing as a picture; absent on pages of text. */
  readonly still?: StillMap;
  /** The data it was made from; absent where there is nothing to cite. */
  readonly edition?: Edition;
}

/** A link to another page of the atlas. `path` is without the base: `/en/ports/horgos/`. */
export interface PageLink {
  readonly path: string;
  readonly text: string;
}
