import type { Atlas } from './atlas';
import type { Graph } from './graph';
import type { Length } from './length';
import { shortestPath } from './path';
import { lengthOfWay } from './way';

/** How far a station is from the nearer of Xinjiang's two gateways. */
export interface GatewayDistance {
  /** Entity id of the gateway. */
  readonly gateway: string;
  readonly length: Length;
  /** A part of the way is sailed. */
  readonly ferry: boolean;
}

/**
 * The shortest way over lines and ferries in operation between a station and the nearer of Alashankou and Horgos.
 * @returns Null where neither can be reached.
 */
export function nearerGateway(
  { entities }: Pick<Atlas, 'entities'>,
  graph: Graph,
  station: string
): GatewayDistance | null {
  let nearest: GatewayDistance | null = null;
  for (const { id, kind, parent, station: start } of entities.values()) {
    if (kind !== 'port' || parent !== 'xinjiang' || start === null) continue;
    const steps = shortestPath(graph, start, station);
    if (steps === null) continue;
    const length = lengthOfWay(graph, { from: start, to: station, steps });
    if (nearest !== null && length.totalKm >= nearest.length.totalKm) continue;
    nearest = { gateway: id, length, ferry: steps.some(({ section }) => graph.seaSections.has(section)) };
  }
  return nearest;
}
