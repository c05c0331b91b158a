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
  const before = new Int32Array(nodes.length).fill(-1);
  const along = new Array<GraphEdge | undefined>(nodes.length);
  const someClosed = closed.size > 0;
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
    if (someClosed && index !== start && closed.has(node.station.id)) continue;
    for (const edge of node.edges) {
      const total = reach + edge.cost;
      if (total >= (distance[edge.to] ?? 0)) continue;
      const { id, status } = edge.section;
      if (status !== 'operating' && !allow.includes(status)) continue;
      if (someClosed && closed.has(id)) continue;
      distance[edge.to] = total;
      before[edge.to] = index;
      along[edge.to] = edge;
      queue.push(edge.to, total);
    }
  }
  const steps: Step[] = [];
  for (let at = goal; at !== start; at = before[at] ?? start) {
    const edge = along[at];
    if (edge) steps.push({ section: edge.section.id, forward: edge.forward });
  }
  return steps.reverse();
}
