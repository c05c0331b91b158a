import type { Gauge } from './atlas';
import type { BorderShares } from './border-share';
import type { Graph } from './graph';
import { addLengths, type Length } from './length';

/** What the atlas has of the railways of one country: not all there are, but those of its network. */
export interface CountryRail {
  /** Length in operation by gauge in mm (two where both are laid), the longest first. */
  readonly gauges: readonly { readonly gauges: readonly Gauge[]; readonly length: Length }[];
  /** Where lines in operation cross its border on land: the station on this side and that on the other. */
  readonly borders: readonly { readonly own: string; readonly other: string; readonly country: string }[];
}

/**
 * Sums up the sections of the network that lie in a country.
 * @param shares Split the km of sections over a border; half where they do not have one.
 * @param country ISO 3166-1 alpha-2.
 */
export function countryRail({ nodes, lengths }: Graph, shares: BorderShares, country: string): CountryRail {
  const byGauge = new Map<string, { gauges: readonly Gauge[]; lengths: Length[] }>();
  const borders: { own: string; other: string; country: string }[] = [];
  for (const { station, edges } of nodes) {
    if (station.country !== country) continue;
    for (const { section, forward, to } of edges) {
      const other = nodes[to]?.station;
      const length = lengths.get(section.id);
      if (!other || !length || section.sea || section.status !== 'operating') continue;
      const isInside = other.country === country;
      // A section inside the country is met at both its ends.
      if (isInside && !forward) continue;
      if (!isInside) borders.push({ own: station.id, other: other.id, country: other.country });
      const ofFrom = shares.get(section.id) ?? 0.5;
      const share = isInside ? 1 : forward ? ofFrom : 1 - ofFrom;
      const key = section.gauges.join('/');
      const known = byGauge.get(key) ?? { gauges: section.gauges, lengths: [] };
      known.lengths.push(scaled(length, share));
      byGauge.set(key, known);
    }
  }
  const gauges = [...byGauge.values()]
    .map((each) => ({ gauges: each.gauges, length: addLengths(each.lengths) }))
    .sort((a, b) => b.length.totalKm - a.length.totalKm);
  return { gauges, borders };
}

function scaled({ publishedKm, measuredKm, totalKm, atLeast }: Length, share: number): Length {
  return {
    publishedKm: publishedKm * share,
    measuredKm: measuredKm * share,
    totalKm: totalKm * share,
    atLeast
  };
}
