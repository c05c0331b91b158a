import type { Atlas, Entity, ServiceWayPlan } from './atlas';
import { joinStations } from './corridor';
import type { Graph } from './graph';
import type { Service } from './service';
import { turnedWay, type Way } from './way';

/** A way that a service runs or may run, from its origin on. */
export interface ServiceWay {
  /** Entity id of the Chinese port it goes by. */
  readonly port: string;
  /** The port is one that a source names, or stands in the service's known way. */
  readonly portNamed: boolean;
  /** When it ran this way, in words; empty for its way today. */
  readonly when: string;
  readonly way: Way;
}

/** Why a service has no way. */
export type NoServiceWay = 'end-unknown' | 'end-off-network' | 'unreachable';

export type ServiceWays =
  | { readonly ok: true; readonly ways: readonly ServiceWay[] }
  | { readonly ok: false; readonly why: NoServiceWay };

/**
 * The ways of a service: what is written down of it, else the shortest by each port that a source names, or by each
 * of China's rail ports where none is named. At a port it crosses the border; it is shipped only where that is
 * written down.
 */
export function serviceWays(
  { entities, serviceWays: plans }: Pick<Atlas, 'entities' | 'serviceWays'>,
  graph: Graph,
  { id, origin, destination, via }: Service
): ServiceWays {
  const start = origin === null ? undefined : entities.get(origin);
  const end = destination === null ? undefined : entities.get(destination);
  if (!start || !end) return { ok: false, why: 'end-unknown' };
  if (start.station === null || end.station === null) return { ok: false, why: 'end-off-network' };
  const eastbound = end.country === 'CN' && start.country !== 'CN';
  const ends = eastbound ? ([end.station, start.station] as const) : ([start.station, end.station] as const);
  const ports = [...entities.values()].filter(
    ({ kind, station, id: port }) =>
      kind === 'port' && station !== null && (via.length === 0 || via.includes(port))
  );
  const written = plans.filter(({ service }) => service === id);
  const today: ServiceWayPlan = { service: id, stations: [], allow: [], when: '', basis: '' };
  const found = (written.some(({ when }) => when === '') ? written : [today, ...written]).flatMap((plan) =>
    waysOf(graph, ends, plan, ports, via.length > 0)
  );
  if (found.length === 0) return { ok: false, why: 'unreachable' };
  return {
    ok: true,
    ways: eastbound ? found.map((each) => ({ ...each, way: turnedWay(each.way) })) : found
  };
}

/** A plan's ways: by the port that it names, else by each of `ports`. */
function waysOf(
  graph: Graph,
  [first, last]: readonly [string, string],
  { stations, allow, when }: ServiceWayPlan,
  ports: readonly Entity[],
  portNamed: boolean
): ServiceWay[] {
  const options = { allow, closed: stations.length === 0 ? graph.seaSections : new Set<string>() };
  const wayBy = (over: readonly string[], port: string, named: boolean): ServiceWay[] => {
    const joined = joinStations(graph, withoutRepeats([first, ...over, last]), options);
    return joined.ok ? [{ port, portNamed: named, when, way: joined.way }] : [];
  };
  const written = ports.find(({ station }) => station !== null && stations.includes(station));
  if (written) return wayBy(stations, written.id, true);
  return ports.flatMap(({ id, station }) =>
    station === null
      ? []
      : facingStations(graph, station).flatMap((facing) =>
          wayBy([station, facing, ...stations], id, portNamed)
        )
  );
}

/** The stations across the border from a station: the other ends of its sections that lead to another country. */
export function facingStations({ nodes, indexOf }: Graph, station: string): string[] {
  const node = nodes[indexOf.get(station) ?? -1];
  return (node?.edges ?? []).flatMap(({ to, section }) => {
    const other = nodes[to]?.station;
    return other && !section.sea && other.country !== node?.station.country ? [other.id] : [];
  });
}

function withoutRepeats(stations: readonly string[]): string[] {
  return stations.filter((station, index) => station !== stations[index - 1]);
}
