import type { Language, Names } from './language';

/** WGS84 longitude and latitude in decimal degrees, at most 4 decimals. */
export type Position = readonly [lon: number, lat: number];

/** How near a point is to the real thing: `station` within about 2 km of it, `town` the place's centre. */
export const precisions = ['station', 'town', 'approximate'] as const;
export type Precision = (typeof precisions)[number];

export const entityKinds = [
  'port',
  'bonded-zone',
  'crossing',
  'hub',
  'destination',
  'corridor',
  'region',
  'country',
  'service-total',
  'group',
  'organisation'
] as const;
export type EntityKind = (typeof entityKinds)[number];

/** Anything that a figure can be about. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: Names;
  /** `established` where the names are in use, `transcribed` where some were made from another language. */
  readonly nameBasis: 'established' | 'transcribed';
  /** Id of the entity this one belongs to. */
  readonly parent: string | null;
  /** ISO 3166-1 alpha-2, for a country its own. */
  readonly country: string | null;
  /** Id of the network station the place stands on, within 30 km. */
  readonly station: string | null;
  /** Absent for aggregates and for places not found. */
  readonly position: Position | null;
  readonly precision: Precision | null;
  /** Our own short words, in English. */
  readonly note: string;
}

/**
 * How a further name stands to the thing: another one in use, an older one, a short one, that of the town it is
 * named for, or the Chinese name in Latin letters.
 */
export const aliasKinds = ['also', 'former', 'short', 'town', 'pinyin'] as const;

/** A further name, which is searched for and not shown by itself. */
export interface Alias {
  /** Id of an entity or a service. */
  readonly id: string;
  readonly language: Language;
  readonly name: string;
  readonly kind: (typeof aliasKinds)[number];
  readonly note: string;
}

export const stationKinds = [
  'station',
  'junction',
  'border',
  'gauge-change',
  'hub',
  'seaport',
  'ferry'
] as const;
export type StationKind = (typeof stationKinds)[number];

/** A node of the rail graph. */
export interface Station {
  readonly id: string;
  readonly names: Names;
  readonly country: string;
  readonly position: Position;
  readonly kind: StationKind;
  readonly precision: Precision;
  /** `geonames` or the id of a network source. */
  readonly source: string;
  readonly note: string;
}

export const sectionStatuses = ['operating', 'construction', 'planned', 'suspended'] as const;
export type SectionStatus = (typeof sectionStatuses)[number];

/** Track gauges in millimetres; a section can have several. Finnish 1524 mm counts as 1520. */
export type Gauge = 1435 | 1520 | 1668;

/** What is known of a point between a section's two stations. */
export interface WayPoint {
  readonly name: string;
  readonly precision: Precision;
  readonly source: string;
  readonly note: string;
}

/** An edge of the rail graph, undirected. */
export interface Section {
  /** `from~to` */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Usual English name of the line. */
  readonly line: string;
  /** Published length in km, or null where none was found. */
  readonly km: number | null;
  /** Id of the network source of `km`. */
  readonly kmSource: string | null;
  /** Empty for a sea leg. */
  readonly gauges: readonly Gauge[];
  readonly sea: boolean;
  readonly tracks: 1 | 2 | null;
  readonly electrification: 'none' | '25kV-AC' | '15kV-AC' | '3kV-DC' | null;
  readonly status: SectionStatus;
  /** Year. */
  readonly opened: number | null;
  readonly note: string;
  /** From station to station; the two ends are exactly the stations' positions. */
  readonly coordinates: readonly Position[];
  /** One for each inner coordinate, in the same order. */
  readonly through: readonly WayPoint[];
}

export const stats = [
  'value',
  'growth_yoy',
  'share',
  'cumulative',
  'avg_per_day',
  'peak_per_day',
  'per_week',
  'per_month',
  'min',
  'max',
  'capacity_per_day',
  'capacity_per_year',
  'forecast'
] as const;
export type Stat = (typeof stats)[number];

export const directions = ['both', 'westbound', 'eastbound', 'import', 'export'] as const;
export type Direction = (typeof directions)[number];

export const qualifiers = ['exact', 'about', 'more_than', 'nearly', 'at_least'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** One statement of one source. */
export interface Observation {
  readonly entity: string;
  readonly metric: string;
  readonly stat: Stat;
  /** Id of the entity with whom, to where, or of which. */
  readonly counterpart: string | null;
  /** `ce`, `ce+ca`, `ce-worded`, `rail` ...: which trains or trade are counted; see geo/README.md. */
  readonly scope: string | null;
  readonly direction: Direction | null;
  /** ISO 8601: `2021`, `2022-05`, `2022-05-17`, or an inclusive range `a/b` of two of these. */
  readonly period: string;
  /** A number, or for a date metric an ISO 8601 date. */
  readonly value: number | string;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly source: string;
  readonly note: string;
}

export interface Metric {
  readonly id: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly definitions: Readonly<Record<Language, string>>;
  readonly unit: string;
  /** flow: adds up over time and directions; stock: as of a day; attribute: a property; date. */
  readonly kind: 'flow' | 'stock' | 'attribute' | 'date';
  /** Metrics it must not be mixed with, closed both ways. */
  readonly neverWith: readonly string[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO 8601 date, year or month; empty where not known. */
  readonly published: string;
  /** Absent for a mirror: readers are never sent to a copy site. */
  readonly url: string | null;
  readonly kind: 'original' | 'reprint' | 'mirror' | 'unknown';
}

/** One source's statement of a named block train. Rows of one id share name, ends and ports. */
export interface ServiceRow {
  readonly id: string;
  readonly name: string;
  /** Entity id; null where the source names only a country. */
  readonly origin: string | null;
  readonly destination: string | null;
  /** Port ids; empty where no source names the port. */
  readonly via: readonly string[];
  readonly firstRun: string | null;
  readonly km: number | null;
  /** `16` or a range `11-15`. */
  readonly days: string | null;
  readonly status: 'running' | 'ended' | 'unknown';
  readonly source: string;
  readonly note: string;
}

/** The stations that a named block train is known to run over, where the shortest way by its ports is not the one. */
export interface ServiceWayPlan {
  /** Id of the service. */
  readonly service: string;
  /**
   * Between its two ends, from the Chinese end on. With the port, and the station that faces it, where that is known;
   * else only those beyond the border.
   */
  readonly stations: readonly string[];
  /** Statuses beside `operating` that its sections may have: it ran before a line was closed. */
  readonly allow: readonly SectionStatus[];
  /** When it ran this way, in words, where it now runs another; empty for its way today. */
  readonly when: string;
  /** What the way is taken from. */
  readonly basis: string;
}

/** Why a published length is not what we reckon. */
export interface LengthNote {
  /** Id of a service or a corridor. */
  readonly id: string;
  /** The published km that it is about, or null for all of this id. */
  readonly km: number | null;
  readonly reason: string;
}

export const corridorFamilies = [
  'alashankou',
  'horgos',
  'erenhot',
  'manzhouli',
  'middle',
  'southern',
  'china-kyrgyzstan-uzbekistan'
] as const;
/** Which gateway or way a corridor belongs to: its colour on the map. */
export type CorridorFamily = (typeof corridorFamilies)[number];

/** A corridor as a person lists it: stations from its Chinese end on, joined by the shortest way between them. */
export interface CorridorPlan {
  /** Also the id of its entity. */
  readonly id: string;
  readonly family: CorridorFamily;
  readonly stations: readonly string[];
  /** Statuses beside `operating` that its sections may have. */
  readonly allow: readonly SectionStatus[];
}

/** All that is known: the files of geo/ read and checked. Nothing in it changes after reading. */
export interface Atlas {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly aliases: readonly Alias[];
  readonly stations: ReadonlyMap<string, Station>;
  readonly sections: ReadonlyMap<string, Section>;
  readonly corridors: ReadonlyMap<string, CorridorPlan>;
  readonly observations: readonly Observation[];
  readonly metrics: ReadonlyMap<string, Metric>;
  /** Sources of figures and services. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Sources of the network. */
  readonly networkSources: ReadonlyMap<string, Source>;
  readonly services: readonly ServiceRow[];
  readonly serviceWays: readonly ServiceWayPlan[];
  readonly lengthNotes: readonly LengthNote[];
}

/** The part of the atlas that routes and the map need. */
export type Network = Pick<Atlas, 'stations' | 'sections' | 'corridors'>;
