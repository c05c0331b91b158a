import FlatQueue from 'flatqueue';
import type { SectionStatus } from './atlas';
import type { Graph, GraphEdge } from './graph';
import type { Step } from './map-data';

export interface PathOptions {
  /** Statuses that a section may have beside `operating`. */
  readonly allow?: readonly SectionStatus[];
  /** Ids of stations and sections that are not to be used. The two ends of a path are never closed. */
  readonly closed?: ReadonlySet<string>;
}

/**
 * The shortest path between two stations in km (see `trackKm`), by Dijkstra's algorithm.
 * @returns Its sections in order, none where the ends are the same; null where there is no path or no such station.
 */
export function shortestPath(
  { nodes, indexOf }: Graph,
  from: string,
  to: string,
  { allow = [], closed = new Set() }: PathOptions = {}
): Step[] | null {
  const start = indexOf.get(from);
  const goal = indexOf.get(to);
  if (start === undefined || goal === undefined) return null;
  const distance = new Float64Array(nodes.length).fill(Infinity);
  const reachedBy = new Array<{ edge: GraphEdge; before: number } | undefined>(nodes.length);
  const queue = new FlatQueue<number>();
  distance[start] = 0;
  queue.push(start, 0);
  for (;;) {
    const reach = queue.peekValue();
    const index = queue.pop();
    if (index === undefined || reach === undefined) return null;
    if (index === goal) break;
    const node = nodes[index];
    if (!node || reach > (distance[index] ?? Infinity)) continue;
    if (index !== start && closed.has(node.station.id)) continue;
    for (const edge of node.edges) {
      const { section, to: next, cost } = edge;
      if (section.status !== 'operating' && !allow.includes(section.status)) continue;
      if (closed.has(section.id)) continue;
      const total = reach + cost;
      if (total >= (distance[next] ?? 0)) continue;
      distance[next] = total;
      reachedBy[next] = { edge, before: index };
      queue.push(next, total);
    }
  }
  const steps: Step[] = [];
  for (let last = reachedBy[goal]; last; last = reachedBy[last.before])
    steps.push({ section: last.edge.section.id, forward: last.edge.forward });
  return steps.reverse();
}
