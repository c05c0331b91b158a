import type { FeatureCollection, Point } from 'geojson';
import type { MapData, MapNames, MapPlace, MapPlaceKind } from '../map-data';
import { corridorStations } from './corridor-stations';
import { toMercator, type Point as Plane } from './mercator';
import { placePlacings, type Placing, type Side } from './place-placing';

/** A place with a page. */
export interface PlacePoint {
  /** Id of the entity. */
  readonly place: string;
  readonly kind: MapPlaceKind;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  /** In the reader's language. */
  readonly name: string;
  /** The local name where it differs from `name`, else empty. */
  readonly local: string;
  /** 0 is the highest: `symbol-sort-key`. No two places share one. */
  readonly rank: number;
  /**
   * 1: the two gateways, at every zoom; 2: the other ports and Duisburg; 3: the foremost hubs and destinations, and
   * crossings where the gauge of a corridor changes; 4: the rest.
   */
  readonly tier: 1 | 2 | 3 | 4;
  readonly gaugeChange: boolean;
  /** Its point is the town's or placed by judgement. */
  readonly weak: boolean;
  /** Side of the symbol that the label stands on first. */
  readonly side: Side;
  /**
   * Pixels right and down that the symbol is moved off its point below the zoom `apart`, so that each of several
   * places on one spot can be picked. The point itself is never moved.
   */
  readonly spreadX: number;
  readonly spreadY: number;
  /** Whole zoom from which the place stands apart by itself; 99 where it never does. */
  readonly apart: number;
}

/** How many of the foremost hubs and destinations are drawn before the rest. */
const foremost = 24;
/** Room that each of these needs, as a share of the Mercator square's side: 15 px at zoom 4. */
const townRoom = 15 / (512 * 2 ** 4);

/** Ports, zones, crossings, hubs and destinations in order of rank. */
export function placeLayer(data: MapData, names: MapNames): FeatureCollection<Point, PlacePoint> {
  const placings = placePlacings(data);
  const tiers = placeTiers(data.places, placings, corridorStations(data));
  return {
    type: 'FeatureCollection',
    features: data.places.flatMap((place, rank) => {
      const [name, local] = names.places.get(place.id) ?? [place.id, ''];
      const placing = placings.get(place.id);
      if (!placing) return [];
      const { side, spreadX, spreadY, apart } = placing;
      return [
        {
          type: 'Feature',
          properties: {
            place: place.id,
            kind: place.kind,
            country: place.country,
            name,
            local,
            rank,
            tier: tiers.get(place.id) ?? 4,
            gaugeChange: place.gaugeChange,
            weak: place.precision !== 'station',
            side,
            spreadX,
            spreadY,
            apart
          },
          geometry: { type: 'Point', coordinates: [...place.position] }
        }
      ];
    })
  };
}

function placeTiers(
  places: readonly MapPlace[],
  placings: ReadonlyMap<string, Placing>,
  onCorridor: ReadonlyMap<string, number>
): Map<string, PlacePoint['tier']> {
  const tiers = new Map<string, PlacePoint['tier']>();
  const crossed = new Set<string>();
  const towns: Plane[] = [];
  for (const { id, kind, gaugeChange, position, station } of places) {
    const alone = placings.get(id)?.leader === id;
    if (kind === 'port') tiers.set(id, tiers.size < 2 ? 1 : 2);
    else if (id === 'duisburg') tiers.set(id, 2);
    else if (kind === 'crossing') {
      // Of several on one spot the first.
      const spot = position.join();
      tiers.set(id, gaugeChange && onCorridor.has(station ?? '') && !crossed.has(spot) ? 3 : 4);
      crossed.add(spot);
    } else if (kind === 'bonded-zone') tiers.set(id, alone ? 3 : 4);
    else {
      const point = toMercator(position);
      const free = towns.every(
        ([x, y]) => Math.max(Math.abs(x - point[0]), Math.abs(y - point[1])) > townRoom
      );
      const early = alone && free && towns.length < foremost;
      tiers.set(id, early ? 3 : 4);
      if (early) towns.push(point);
    }
  }
  return tiers;
}
