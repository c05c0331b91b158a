import type { KnownCorridor } from '../../atlas/knowledge';

function tenth(km: number): number {
  return Math.round(km * 10) / 10;
}

/** What the data files say of a corridor: km to one decimal, under the names that the files use. */
export function corridorSummary({ summary }: KnownCorridor) {
  const pair = ({ from, to }: { readonly from: string; readonly to: string }): string =>
    from === to ? from : `${from}~${to}`;
  return {
    length_km: tenth(summary.length.totalKm),
    length_published_km: tenth(summary.length.publishedKm),
    length_measured_km: tenth(summary.length.measuredKm),
    length_is_at_least: summary.length.atLeast,
    countries: summary.countries.map(({ country, km }) => ({ country, km: tenth(km) })),
    borders: summary.borders.length,
    gauge_changes: summary.gaugeChanges.map(pair),
    sea_legs: summary.seaLegs.map(pair)
  };
}
