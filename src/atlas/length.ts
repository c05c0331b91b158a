import { length as lengthOf } from '@turf/turf';
import type { Position, Section } from './atlas';

/** A length in km and what it is made of. */
export interface Length {
  /** Published kilometres: tariff or timetable distances. */
  readonly publishedKm: number;
  /** Measured on the drawn line where no length is published. */
  readonly measuredKm: number;
  readonly totalKm: number;
  /** The total is to be said as "at least": a part is measured, and a drawn line is shorter than its track. */
  readonly atLeast: boolean;
}

/**
 * Length in km of a drawn line, along great circles on a sphere of 6,371.0088 km (the mean Earth radius, as
 * `@turf/turf` has it). That is up to 0.5 % off the WGS84 ellipsoid, by direction and latitude.
 */
export function drawnKm(coordinates: readonly Position[]): number {
  return lengthOf(
    {
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: coordinates.map(([lon, lat]) => [lon, lat]) }
    },
    { units: 'kilometers' }
  );
}

/** A section's length: the published one where there is one, else measured on the drawn line. */
export function sectionLength({ km, coordinates }: Pick<Section, 'km' | 'coordinates'>): Length {
  return km === null ? lengthFrom(0, drawnKm(coordinates)) : lengthFrom(km, 0);
}

/** The sum of lengths, with their make-up. */
export function addLengths(lengths: Iterable<Length>): Length {
  let published = 0;
  let measured = 0;
  for (const { publishedKm, measuredKm } of lengths) {
    published += publishedKm;
    measured += measuredKm;
  }
  return lengthFrom(published, measured);
}

function lengthFrom(publishedKm: number, measuredKm: number): Length {
  return { publishedKm, measuredKm, totalKm: publishedKm + measuredKm, atLeast: measuredKm > 0 };
}
