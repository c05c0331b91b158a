import type { Atlas, CorridorPlan } from './atlas';
import { borderShares, type BorderShares, type CountryArea } from './border-share';
import { corridorWay } from './corridor';
import { graphOf, type Graph } from './graph';
import type { MapData } from './map-data';
import { mapDataOf } from './map-data-of';
import { passes, sharedWith } from './passing';
import { groupServices, type Service } from './service';
import { serviceWays, type NoServiceWay, type ServiceWay } from './service-way';
import { legsOf, type Way } from './way';
import { describeWay, type WaySummary } from './way-summary';

/** A corridor with the way that joins its stations, and what there is to say of it. */
export interface KnownCorridor {
  readonly plan: CorridorPlan;
  readonly way: Way;
  readonly summary: WaySummary;
}

/** A service with the ways it runs or may run. */
export interface KnownService {
  readonly service: Service;
  readonly ways: KnownWays;
}

/** A way of a service with what there is to say of it. */
export interface KnownWay extends ServiceWay {
  readonly summary: WaySummary;
}

export type KnownWays =
  | { readonly ok: true; readonly ways: readonly KnownWay[] }
  | { readonly ok: false; readonly why: NoServiceWay };

/** The atlas and what is worked out of it once, for all pages and files. */
export interface Knowledge {
  readonly atlas: Atlas;
  readonly graph: Graph;
  readonly shares: BorderShares;
  /** By corridor id, in the order of geo/corridors.json. */
  readonly corridors: ReadonlyMap<string, KnownCorridor>;
  readonly services: readonly KnownService[];
  readonly map: MapData;
}

/**
 * Works out every corridor's and service's way.
 * @param areas Country areas that split the km of sections over a border.
 * @throws Error where a corridor's stations cannot be joined.
 */
export function knowledgeOf(atlas: Atlas, areas: readonly CountryArea[]): Knowledge {
  const graph = graphOf(atlas);
  const shares = borderShares(atlas, areas);
  const corridors = new Map<string, KnownCorridor>();
  for (const plan of atlas.corridors.values()) {
    const result = corridorWay(graph, plan);
    if (!result.ok) throw new Error(`geo/corridors.json ${plan.id}: ${JSON.stringify(result.fault)}`);
    corridors.set(plan.id, { plan, way: result.way, summary: describeWay(graph, result.way, shares) });
  }
  const services = groupServices(atlas.services).map((service) => {
    const found = serviceWays(atlas, graph, service);
    const ways: KnownWays = found.ok
      ? {
          ok: true,
          ways: found.ways.map((each) => ({ ...each, summary: describeWay(graph, each.way, shares) }))
        }
      : found;
    return { service, ways };
  });
  const map = mapDataOf(atlas, new Map([...corridors].map(([id, { way }]) => [id, way.steps])));
  return { atlas, graph, shares, corridors, services, map };
}

/** The ways of today that a source vouches for: by a port it names, or written down. */
function vouchedWays({ ways }: KnownService): readonly ServiceWay[] {
  return ways.ok ? ways.ways.filter(({ portNamed, when }) => portNamed && when === '') : [];
}

/** The least share of a service's km on a corridor's sections for it to count as running there. */
const runsOnShare = 0.6;

/**
 * The services that run on a corridor: a way that a source vouches for goes by the corridor's own port, where it
 * goes by one, and lies mostly on its sections.
 */
export function servicesOnCorridor(
  { atlas, graph, services }: Knowledge,
  corridor: KnownCorridor
): readonly KnownService[] {
  const byOwnPort = (port: string | null): boolean => {
    const station = port === null ? null : (atlas.entities.get(port)?.station ?? null);
    return station === null || passes(graph, corridor.way, station);
  };
  return services.filter((known) =>
    vouchedWays(known).some(
      ({ port, way }) => byOwnPort(port) && sharedWith(graph, way, corridor.way) >= runsOnShare
    )
  );
}

/** The countries that a service starts or ends in, or passes on a way that a source vouches for. */
export function countriesOfService(
  { atlas, graph }: Pick<Knowledge, 'atlas' | 'graph'>,
  known: KnownService
): ReadonlySet<string> {
  const { origin, destination } = known.service;
  const ends = [origin, destination].flatMap((id) => atlas.entities.get(id ?? '')?.country ?? []);
  const passed = vouchedWays(known).flatMap(({ way }) =>
    legsOf(graph, way).flatMap(({ start, end }) => [start.country, end.country])
  );
  return new Set([...ends, ...passed]);
}

/** The services that pass through a country on a way that a source vouches for, or start or end in it. */
export function servicesInCountry(knowledge: Knowledge, country: string): readonly KnownService[] {
  return knowledge.services.filter((known) => countriesOfService(knowledge, known).has(country));
}

/**
 * The services that start or end at a place, go by it as a port, or pass it as a crossing on a way that a source
 * vouches for. A zone has none of its own: they are those of its port.
 */
export function servicesThrough(
  { atlas, graph, services }: Knowledge,
  entity: string
): readonly KnownService[] {
  const { kind, station = null } = atlas.entities.get(entity) ?? {};
  const passed = kind === 'crossing' || kind === 'port' ? station : null;
  return services.filter(
    (known) =>
      known.service.origin === entity ||
      known.service.destination === entity ||
      known.service.via.includes(entity) ||
      (passed !== null && vouchedWays(known).some(({ way }) => passes(graph, way, passed)))
  );
}
