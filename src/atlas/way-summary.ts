import type { SectionStatus } from './atlas';
import { borderCrossings, type BorderCrossing } from './border-crossing';
import type { BorderShares } from './border-share';
import { countryKm, type CountryKm } from './country-km';
import { gaugeChanges, type GaugeChange } from './gauge-change';
import { trackKm, type Graph } from './graph';
import { addLengths, type Length } from './length';
import { seaLegs, type SeaLeg } from './sea-leg';
import { legsOf, type Leg, type Way } from './way';

/** A station along a way. */
export interface WayStop {
  readonly station: string;
  readonly country: string;
  /** Km from the way's first station. */
  readonly km: number;
  /** Some of `km` is measured: to be said as at least. */
  readonly atLeast: boolean;
}

/** Km by rail under wires, without, and where it is not known. */
export interface Electrification {
  readonly electrifiedKm: number;
  readonly withoutKm: number;
  readonly unknownKm: number;
}

/** The part of a way that is not in operation. */
export interface NotOperating {
  readonly status: Exclude<SectionStatus, 'operating'>;
  readonly km: number;
  readonly sections: readonly string[];
}

/** All that a page says of a way: plain data, km unrounded. */
export interface WaySummary {
  /** Passages by ship counted in. */
  readonly length: Length;
  /** The length for comparisons: measured km on land times the network's ratio of published to drawn. */
  readonly comparedKm: number;
  readonly stops: readonly WayStop[];
  readonly countries: readonly CountryKm[];
  readonly borders: readonly BorderCrossing[];
  readonly gaugeChanges: readonly GaugeChange[];
  readonly seaLegs: readonly SeaLeg[];
  readonly electrification: Electrification;
  readonly notOperating: readonly NotOperating[];
  /** Ids of the sections with an end or a point that is placed by judgement only. */
  readonly weakSections: readonly string[];
}

/** Sums up a way. `shares` split the km of sections that cross a border. */
export function describeWay(graph: Graph, way: Way, shares: BorderShares): WaySummary {
  const legs = legsOf(graph, way);
  const lengths = legs.map(({ section }) => lengthIn(graph, section.id));
  const kmOf = (section: string): number => lengthIn(graph, section).totalKm;
  return {
    length: addLengths(lengths),
    comparedKm: comparedKm(graph, legs),
    stops: stopsOf(graph, way, legs),
    countries: countryKm(legs, kmOf, shares),
    borders: borderCrossings(legs),
    gaugeChanges: gaugeChanges(legs),
    seaLegs: seaLegs(legs),
    electrification: electrificationOf(legs, kmOf),
    notOperating: notOperatingOf(legs, kmOf),
    weakSections: legs.filter(isWeak).map(({ section }) => section.id)
  };
}

function lengthIn({ lengths }: Graph, section: string): Length {
  return lengths.get(section) ?? addLengths([]);
}

function comparedKm(graph: Graph, legs: readonly Leg[]): number {
  return legs.reduce(
    (sum, { section }) => sum + trackKm(lengthIn(graph, section.id), section.sea, graph.publishedToDrawn),
    0
  );
}

function stopsOf(graph: Graph, { from }: Way, legs: readonly Leg[]): WayStop[] {
  const first = graph.nodes[graph.indexOf.get(from) ?? -1]?.station;
  if (!first) return [];
  const stops: WayStop[] = [{ station: first.id, country: first.country, km: 0, atLeast: false }];
  let run = addLengths([]);
  for (const { section, end } of legs) {
    run = addLengths([run, lengthIn(graph, section.id)]);
    stops.push({ station: end.id, country: end.country, km: run.totalKm, atLeast: run.atLeast });
  }
  return stops;
}

function electrificationOf(legs: readonly Leg[], kmOf: (section: string) => number): Electrification {
  let electrifiedKm = 0;
  let withoutKm = 0;
  let unknownKm = 0;
  for (const { section } of legs) {
    const km = kmOf(section.id);
    if (section.sea) continue;
    if (section.electrification === null) unknownKm += km;
    else if (section.electrification === 'none') withoutKm += km;
    else electrifiedKm += km;
  }
  return { electrifiedKm, withoutKm, unknownKm };
}

function notOperatingOf(legs: readonly Leg[], kmOf: (section: string) => number): NotOperating[] {
  return (['construction', 'planned', 'suspended'] as const).flatMap((status) => {
    const sections = legs.filter(({ section }) => section.status === status).map(({ section }) => section.id);
    const km = sections.reduce((sum, section) => sum + kmOf(section), 0);
    return sections.length > 0 ? [{ status, km, sections }] : [];
  });
}

function isWeak({ section, start, end }: Leg): boolean {
  return [start, end, ...section.through].some(({ precision }) => precision === 'approximate');
}
