import type { FeatureCollection, Point } from 'geojson';
import type { StationKind } from '../atlas';
import type { MapData, MapNames } from '../map-data';

/** A station of the network that no place stands on. */
export interface StationPoint {
  readonly station: string;
  readonly kind: StationKind;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  /** In the reader's language. */
  readonly name: string;
  /** The local name where it differs from `name`, else empty. */
  readonly local: string;
  /** 0 is the highest: `symbol-sort-key`; all stations come after all places. */
  readonly rank: number;
  /** Zoom from which it is drawn. */
  readonly minzoom: number;
  /** A corridor runs through it. */
  readonly onCorridor: boolean;
}

/** Stations for small labels; one that a place is drawn for is left out. */
export function stationLayer(data: MapData, names: MapNames): FeatureCollection<Point, StationPoint> {
  const drawn = new Set(data.places.map((place) => place.station));
  const onCorridor = new Set<string>();
  for (const corridor of data.corridors)
    for (const step of corridor.steps) for (const end of step.section.split('~')) onCorridor.add(end);
  return {
    type: 'FeatureCollection',
    features: [...data.stations.values()]
      .filter((station) => !drawn.has(station.id))
      .map((station) => {
        const [name, local] = names.stations.get(station.id) ?? [station.id, ''];
        const on = onCorridor.has(station.id);
        return {
          type: 'Feature',
          properties: {
            station: station.id,
            kind: station.kind,
            country: station.country,
            name,
            local,
            rank: on ? 0 : 1,
            minzoom: on ? 5 : 7,
            onCorridor: on
          },
          geometry: { type: 'Point', coordinates: [...station.position] }
        };
      })
  };
}
