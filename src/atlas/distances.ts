import type { Graph } from './graph';
import { addLengths, type Length } from './length';
import { legsOf, type Way } from './way';

/** How far it is along a way from a station on it to the way's two ends. */
export interface Distances {
  readonly toFirst: Length;
  readonly toLast: Length;
}

/**
 * The distances along the way itself from a station on it to its ends (from Alashankou to Duisburg and to
 * Chongqing, say).
 * @returns Null where the way does not pass the station.
 */
export function distancesFrom(graph: Graph, way: Way, station: string): Distances | null {
  const legs = legsOf(graph, way);
  const at = station === way.from ? 0 : legs.findIndex(({ end }) => end.id === station) + 1;
  if (at === 0 && station !== way.from) return null;
  const lengths = legs.map(({ section }) => graph.lengths.get(section.id) ?? addLengths([]));
  return { toFirst: addLengths(lengths.slice(0, at)), toLast: addLengths(lengths.slice(at)) };
}
