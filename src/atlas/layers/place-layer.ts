import type { FeatureCollection, Point } from 'geojson';
import type { MapData, MapNames, MapPlaceKind } from '../map-data';

/** A place with a page. */
export interface PlacePoint {
  /** Id of the entity. */
  readonly place: string;
  readonly kind: MapPlaceKind;
  /** Path of its page: `section` / `slug`. */
  readonly section: 'ports' | 'zones' | 'crossings' | 'hubs' | 'destinations';
  readonly slug: string;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  /** In the reader's language. */
  readonly name: string;
  /** The local name where it differs from `name`, else empty. */
  readonly local: string;
  /** 0 is the highest: `symbol-sort-key`. No two places share one. */
  readonly rank: number;
  /** 1: at every zoom; 2: ports; 3: the foremost hubs and destinations; 4: the rest. */
  readonly tier: 1 | 2 | 3 | 4;
  readonly gaugeChange: boolean;
  /** Its point is the town's or placed by judgement. */
  readonly weak: boolean;
  /** Side of the symbol that the label stands on, chosen to face away from its neighbours. */
  readonly side: 'left' | 'right' | 'top' | 'bottom';
  /**
   * Pixels right and down that the symbol (never the point) is moved, so that each of several places on one
   * spot can be picked.
   */
  readonly spreadX: number;
  readonly spreadY: number;
  /** Zoom from which the place stands apart by itself and needs no spread; 99 where it never does. */
  readonly apart: number;
}

const sections = {
  port: 'ports',
  'bonded-zone': 'zones',
  crossing: 'crossings',
  hub: 'hubs',
  destination: 'destinations'
} as const;

/** Ports, zones, crossings, hubs and destinations in order of rank. */
export function placeLayer(data: MapData, names: MapNames): FeatureCollection<Point, PlacePoint> {
  return {
    type: 'FeatureCollection',
    features: data.places.map((place, rank) => {
      const [name, local] = names.places.get(place.id) ?? [place.id, ''];
      return {
        type: 'Feature',
        properties: {
          place: place.id,
          kind: place.kind,
          section: sections[place.kind],
          slug: place.id.replace(/-bonded-zone$/, ''),
          country: place.country,
          name,
          local,
          rank,
          tier: rank < 2 ? 1 : place.kind === 'port' ? 2 : rank < 30 ? 3 : 4,
          gaugeChange: place.gaugeChange,
          weak: place.precision !== 'station',
          side: 'bottom',
          spreadX: 0,
          spreadY: 0,
          apart: 0
        },
        geometry: { type: 'Point', coordinates: [...place.position] }
      };
    })
  };
}
