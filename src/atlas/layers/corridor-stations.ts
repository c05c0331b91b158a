import type { MapData } from '../map-data';

/** How many corridors run through each station that has one, by its id. */
export function corridorStations({
  corridors,
  sections
}: Pick<MapData, 'corridors' | 'sections'>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { steps } of corridors) {
    const through = new Set<string>();
    for (const step of steps) {
      const section = sections.get(step.section);
      if (section) through.add(section.from).add(section.to);
    }
    for (const station of through) counts.set(station, (counts.get(station) ?? 0) + 1);
  }
  return counts;
}
