import type { FeatureCollection, Point } from 'geojson';
import type { StationKind } from '../atlas';
import type { MapData, MapNames, MapStation } from '../map-data';
import { corridorStations } from './corridor-stations';
import { toMercator } from './mercator';

/** A station of the network that no place is drawn for. */
export interface StationPoint {
  readonly station: string;
  readonly kind: StationKind;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  /** In the reader's language. */
  readonly name: string;
  /** The local name where it differs from `name`, else empty. */
  readonly local: string;
  /** 0 is the highest: `symbol-sort-key`. No two stations share one; all come after all places. */
  readonly rank: number;
  /** Whole zoom from which it is drawn. */
  readonly minzoom: number;
  /** A corridor runs through it. */
  readonly onCorridor: boolean;
}

/** Share of the Mercator square's side: about 8 and 20 km at 45 degrees. */
const [sameSpot, sameCity] = [0.00028, 0.0007];

/**
 * Stations for small labels, the foremost first: by the zoom from which they are drawn, then by how many corridors
 * run through them. One that a place stands on is left out, and a second one of a city that is drawn as a place comes
 * late, so that no city is named twice. Points at sea, where ferry lines meet, are no stations.
 */
export function stationLayer(data: MapData, names: MapNames): FeatureCollection<Point, StationPoint> {
  const corridors = corridorStations(data);
  const ashore = new Set<string>();
  for (const { from, to, sea } of data.sections.values()) if (!sea) ashore.add(from).add(to);
  const placed = data.places.map(({ position, station }) => ({ point: toMercator(position), station }));
  const shown: { station: MapStation; minzoom: number; through: number }[] = [];
  for (const station of data.stations.values()) {
    if (!ashore.has(station.id) && station.kind === 'ferry') continue;
    const [x, y] = toMercator(station.position);
    let minzoom = firstZoom(station.kind, corridors.has(station.id));
    for (const { point, station: own } of placed) {
      const apart = Math.max(Math.abs(point[0] - x), Math.abs(point[1] - y));
      if (own === station.id && apart < sameSpot) minzoom = Infinity;
      else if (apart < sameCity) minzoom = Math.max(minzoom, 9);
    }
    if (minzoom < Infinity) shown.push({ station, minzoom, through: corridors.get(station.id) ?? 0 });
  }
  shown.sort(
    (a, b) => a.minzoom - b.minzoom || b.through - a.through || (a.station.id < b.station.id ? -1 : 1)
  );
  return {
    type: 'FeatureCollection',
    features: shown.map(({ station, minzoom, through }, rank) => {
      const [name, local] = names.stations.get(station.id) ?? [station.id, ''];
      return {
        type: 'Feature',
        properties: {
          station: station.id,
          kind: station.kind,
          country: station.country,
          name,
          local,
          rank,
          minzoom,
          onCorridor: through > 0
        },
        geometry: { type: 'Point', coordinates: [...station.position] }
      };
    })
  };
}

function firstZoom(kind: StationKind, onCorridor: boolean): number {
  if (kind === 'hub') return onCorridor ? 4 : 6;
  if (kind === 'gauge-change' || kind === 'border' || kind === 'seaport') return onCorridor ? 6 : 8;
  if (kind === 'junction') return onCorridor ? 7 : 8;
  return onCorridor ? 8 : 9;
}
