import type { Leg } from './way';

/** A border as a way crosses it: the last station on this side and the first on the other. */
export interface BorderCrossing {
  readonly from: string;
  readonly to: string;
  /** ISO 3166-1 alpha-2 of the two sides, in the order of the way. */
  readonly countries: readonly [string, string];
}

/** The borders that a way crosses on land, in order. What a ship crosses is a sea leg instead. */
export function borderCrossings(legs: readonly Leg[]): BorderCrossing[] {
  return legs.flatMap(({ section, start, end }) =>
    section.sea || start.country === end.country
      ? []
      : [{ from: start.id, to: end.id, countries: [start.country, end.country] }]
  );
}
