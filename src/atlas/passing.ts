import type { Graph } from './graph';
import { legsOf, type Way } from './way';

/** Whether a way starts at, passes or ends at a station. */
export function passes(graph: Graph, way: Way, station: string): boolean {
  return way.from === station || legsOf(graph, way).some(({ end }) => end.id === station);
}

/** The share of a way's km, 0 to 1, that runs on the sections of another. */
export function sharedWith(graph: Graph, way: Way, other: Way): number {
  const on = new Set(other.steps.map(({ section }) => section));
  let total = 0;
  let shared = 0;
  for (const { section } of way.steps) {
    const km = graph.lengths.get(section)?.totalKm ?? 0;
    total += km;
    if (on.has(section)) shared += km;
  }
  return total > 0 ? shared / total : 0;
}
