import type { CorridorPlan } from './atlas';
import type { Graph } from './graph';
import type { Step } from './map-data';
import { shortestPath, type PathOptions } from './path';
import type { Way } from './way';

/** Why stations cannot be joined. */
export type WayFault =
  | { readonly kind: 'too-few-stations' }
  | { readonly kind: 'unknown-station'; readonly station: string }
  | { readonly kind: 'unreachable'; readonly from: string; readonly to: string };

export type WayResult =
  { readonly ok: true; readonly way: Way } | { readonly ok: false; readonly fault: WayFault };

/**
 * Joins stations in the order given by the shortest path between each and the next, never through a station that
 * the way has already passed: what has gone up to a port crosses the border there and does not turn back.
 */
export function joinStations(
  graph: Graph,
  stations: readonly string[],
  options: PathOptions = {}
): WayResult {
  const [first, ...rest] = stations;
  if (first === undefined || rest.length === 0) return { ok: false, fault: { kind: 'too-few-stations' } };
  const unknown = stations.find((station) => !graph.indexOf.has(station));
  if (unknown !== undefined) return { ok: false, fault: { kind: 'unknown-station', station: unknown } };
  const closed = new Set(options.closed);
  const steps: Step[] = [];
  let last = first;
  for (const next of rest) {
    const path = closed.has(next) ? null : shortestPath(graph, last, next, { ...options, closed });
    if (!path) return { ok: false, fault: { kind: 'unreachable', from: last, to: next } };
    for (const { section } of path) {
      const passed = graph.sections.get(section);
      if (passed) closed.add(passed.from).add(passed.to);
    }
    steps.push(...path);
    last = next;
  }
  return { ok: true, way: { from: first, to: last, steps } };
}

/** The way of a corridor, from its Chinese end on. */
export function corridorWay(graph: Graph, { stations, allow }: CorridorPlan): WayResult {
  return joinStations(graph, stations, { allow });
}
