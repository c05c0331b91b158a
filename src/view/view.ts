import type { Language } from '../atlas/language';

/** The kinds of page that show one thing, by their path segment. */
export const placeSections = [
  'ports',
  'zones',
  'crossings',
  'hubs',
  'destinations',
  'corridors',
  'countries',
  'regions',
  'services'
] as const;
export type PlaceSection = (typeof placeSections)[number];

/** The thing looked at: what the path says after the language. */
export type Page =
  | { readonly kind: 'map' }
  | { readonly kind: 'about' }
  /** Tables of everything on the map: its places and corridors, or the named trains. */
  | { readonly kind: 'list'; readonly of: 'map' | 'trains' }
  /** `letter` null: the index of publishers. `source`: the one to scroll to, which takes the camera's place in the hash. */
  | { readonly kind: 'sources'; readonly letter: string | null; readonly source: string | null }
  | { readonly kind: 'place'; readonly section: PlaceSection; readonly slug: string }
  /** A path that is none of the above, without its leading slash. */
  | { readonly kind: 'missing'; readonly path: string };

/** The layers of the legend, top of the list first. */
export const layerNames = [
  'corridors',
  'network',
  'ports',
  'zones',
  'crossings',
  'hubs',
  'destinations',
  'stations'
] as const;
export type LayerName = (typeof layerNames)[number];

/** Where the map looks. `lat` and `lon` are the centre of the visible map. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** Choices that change the picture. A null or empty value is the default. */
export interface Choices {
  /** ISO 8601 period that a place's figures are narrowed to. */
  readonly period: string | null;
  /** Key of the series whose chart is shown: `trips`, `trips.westbound`. */
  readonly metric: string | null;
  /** Layers switched away from their default. */
  readonly switched: ReadonlySet<LayerName>;
  /** Null follows the system. */
  readonly theme: 'light' | 'dark' | null;
  readonly labels: 'both' | 'mine' | 'local';
  readonly projection: 'mercator' | 'globe';
}

export const defaultChoices: Choices = {
  period: null,
  metric: null,
  switched: new Set(),
  theme: null,
  labels: 'both',
  projection: 'mercator'
};

/** All that a link says: the one state of the atlas. */
export interface View {
  readonly language: Language;
  readonly page: Page;
  readonly choices: Choices;
  /** Null: fitted to the thing looked at. */
  readonly camera: Camera | null;
  /** Query pairs this version does not know, kept as they are. */
  readonly unknown: readonly (readonly [key: string, value: string])[];
  /** The picture for a frame in somebody else's page: the map, or one thing on it. Absent: a page of the atlas. */
  readonly embed?: true;
}

/** Layers that are off until asked for. */
export const layersOffByDefault: ReadonlySet<LayerName> = new Set();

/** Whether the layer is drawn. */
export function isLayerOn(switched: ReadonlySet<LayerName>, layer: LayerName): boolean {
  return layersOffByDefault.has(layer) === switched.has(layer);
}

/** The set with `layer` switched the other way. */
export function switchLayer(switched: ReadonlySet<LayerName>, layer: LayerName): ReadonlySet<LayerName> {
  const next = new Set(switched);
  if (!next.delete(layer)) next.add(layer);
  return next;
}

/** Whether two pages are the same thing looked at, whatever is scrolled to. */
export function isSamePage(a: Page, b: Page): boolean {
  return a.kind === b.kind && pathOfPage(a) === pathOfPage(b);
}

/** Whether a page can stand in a frame of its own: those of the map and of the places and lines on it. */
export function canEmbed(page: Page): boolean {
  return page.kind === 'map' || (page.kind === 'place' && page.section !== 'services');
}

/** The page's path after the language: `ports/alashankou/`, empty for the map. */
export function pathOfPage(page: Page): string {
  switch (page.kind) {
    case 'map':
      return '';
    case 'about':
      return 'about/';
    case 'list':
      return page.of === 'map' ? 'list/' : 'list/trains/';
    case 'sources':
      return page.letter === null ? 'sources/' : `sources/${page.letter}/`;
    case 'place':
      return `${page.section}/${page.slug}/`;
    case 'missing':
      return page.path;
  }
}
