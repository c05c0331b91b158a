import { precisions, type Atlas } from './atlas';
import type { MapPlace } from './map-data';

/**
 * The places in the order in which the map gives them room:
 * 1. Xinjiang's two gateways, Alashankou and Horgos;
 * 2. the other ports;
 * 3. Duisburg, where the first train went;
 * 4. hubs and destinations with a count of trains or at least three named services;
 * 5. crossings;
 * 6. the other hubs and destinations;
 * 7. bonded zones.
 * Within each by trains in the latest year that has a count of them all (both directions, every counterpart), then by
 * how many named services begin, end or pass there, then by how well the point is known, then by id.
 */
export function rankPlaces(
  places: readonly MapPlace[],
  { entities, observations, services }: Pick<Atlas, 'entities' | 'observations' | 'services'>
): MapPlace[] {
  const trains = latestTrains(observations);
  const named = namedServices(services);
  const group = ({ id, kind }: MapPlace): number => {
    if (kind === 'port') return entities.get(id)?.parent === 'xinjiang' ? 1 : 2;
    if (id === 'duisburg') return 3;
    if (kind === 'crossing') return 5;
    if (kind === 'bonded-zone') return 7;
    return trains.has(id) || (named.get(id)?.size ?? 0) >= 3 ? 4 : 6;
  };
  return places.toSorted(
    (a, b) =>
      group(a) - group(b) ||
      (trains.get(b.id)?.count ?? 0) - (trains.get(a.id)?.count ?? 0) ||
      (named.get(b.id)?.size ?? 0) - (named.get(a.id)?.size ?? 0) ||
      precisions.indexOf(a.precision) - precisions.indexOf(b.precision) ||
      (a.id < b.id ? -1 : 1)
  );
}

/** Trains in the latest year with a published count; of several counts the highest. */
function latestTrains(observations: Atlas['observations']): Map<string, { year: string; count: number }> {
  const latest = new Map<string, { year: string; count: number }>();
  for (const { entity, metric, stat, counterpart, direction, period, value } of observations) {
    if (metric !== 'trips' || stat !== 'value' || counterpart !== null) continue;
    if (direction !== null && direction !== 'both') continue;
    if (!/^\d{4}$/.test(period) || typeof value !== 'number') continue;
    const known = latest.get(entity);
    if (!known || period > known.year || (period === known.year && value > known.count))
      latest.set(entity, { year: period, count: value });
  }
  return latest;
}

function namedServices(services: Atlas['services']): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const { id, origin, destination, via } of services)
    for (const place of [origin, destination, ...via]) {
      if (place === null) continue;
      const known = named.get(place);
      if (known) known.add(id);
      else named.set(place, new Set([id]));
    }
  return named;
}
