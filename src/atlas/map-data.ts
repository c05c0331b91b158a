import type { CorridorFamily, Section, Station } from './atlas';

/** One section of a corridor, and whether it is gone along from its `from` to its `to`. */
export interface Step {
  readonly section: string;
  readonly forward: boolean;
}

/** A corridor as the map draws it: every section in order, from its Chinese end on. */
export interface MapCorridor {
  readonly id: string;
  readonly family: CorridorFamily;
  readonly steps: readonly Step[];
}

export type MapStation = Pick<Station, 'id' | 'position' | 'kind' | 'country'>;

export interface MapSection extends Pick<
  Section,
  'id' | 'from' | 'to' | 'line' | 'gauges' | 'sea' | 'electrification' | 'status' | 'coordinates'
> {
  /** An end or a point between is placed by judgement only. */
  readonly weak: boolean;
}

export const mapPlaceKinds = ['port', 'bonded-zone', 'crossing', 'hub', 'destination'] as const;
export type MapPlaceKind = (typeof mapPlaceKinds)[number];

/** A place that has a page and a point. */
export interface MapPlace extends Pick<Station, 'id' | 'position' | 'precision' | 'country'> {
  readonly kind: MapPlaceKind;
  /** Id of the station it stands on, or null where it is not on our network. */
  readonly station: string | null;
  /** Trains change gauge here. */
  readonly gaugeChange: boolean;
}

/** What the map draws, without a word in any language. Places stand in order of rank, the first the highest. */
export interface MapData {
  readonly stations: ReadonlyMap<string, MapStation>;
  readonly sections: ReadonlyMap<string, MapSection>;
  readonly corridors: readonly MapCorridor[];
  readonly places: readonly MapPlace[];
}

/** A name in the reader's language, and the local one where it differs, else empty. */
export type NamePair = readonly [name: string, local: string];

/** The map's words in one language, by id; countries by ISO 3166-1 alpha-2 code. */
export interface MapNames {
  readonly stations: ReadonlyMap<string, NamePair>;
  readonly places: ReadonlyMap<string, NamePair>;
  readonly countries: ReadonlyMap<string, NamePair>;
  readonly corridors: ReadonlyMap<string, string>;
}
