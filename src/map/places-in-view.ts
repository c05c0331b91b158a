import { distance, rhumbBearing } from '@turf/turf';
import type { Position } from '../atlas/atlas';
import type { PlacePoint } from '../atlas/layers/place-layer';

export const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
/** One of the eight winds. */
export type Direction = (typeof directions)[number];

/** A place that the map shows, and where it lies from the map's centre. */
export interface PlaceInView {
  readonly place: PlacePoint;
  /** Over turf's sphere. */
  readonly km: number;
  /** As on a map with north above. */
  readonly direction: Direction;
}

/** The places in order of their distance from the centre, the nearest first; of two as near, the higher in rank. */
export function byDistance(
  centre: Position,
  places: readonly { readonly place: PlacePoint; readonly position: Position }[]
): PlaceInView[] {
  return places
    .map(({ place, position }) => {
      const bearing = rhumbBearing([...centre], [...position]);
      return {
        place,
        km: distance([...centre], [...position], { units: 'kilometers' }),
        direction: directions[(Math.round(bearing / 45) + 8) % 8] ?? 'n'
      };
    })
    .sort((a, b) => a.km - b.km || a.place.rank - b.place.rank);
}
