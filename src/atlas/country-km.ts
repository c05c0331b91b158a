import type { BorderShares } from './border-share';
import type { Leg } from './way';

/** How far a way runs by rail in one country. */
export interface CountryKm {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly km: number;
}

/**
 * Km by rail in each country, in the order in which the way first comes to it. A section over a border is split by
 * `shares`, or in the middle where they do not have it. Passages by ship are in no country.
 * @param kmOf Length in km of a section, by its id.
 */
export function countryKm(
  legs: readonly Leg[],
  kmOf: (section: string) => number,
  shares: BorderShares
): CountryKm[] {
  const sums = new Map<string, number>();
  const add = (country: string, km: number): void => {
    sums.set(country, (sums.get(country) ?? 0) + km);
  };
  for (const { section, forward, start, end } of legs) {
    if (section.sea) continue;
    const km = kmOf(section.id);
    const ofFrom = shares.get(section.id) ?? 0.5;
    const ofStart = start.country === end.country ? 1 : forward ? ofFrom : 1 - ofFrom;
    add(start.country, km * ofStart);
    if (ofStart < 1) add(end.country, km * (1 - ofStart));
  }
  return [...sums].map(([country, km]) => ({ country, km }));
}
