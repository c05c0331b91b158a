import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { CorridorFamily, SectionStatus } from '../atlas';
import type { MapData } from '../map-data';

/** A piece of a corridor's line with one offset. */
export interface CorridorPiece {
  /** Id of the corridor; all its pieces share it, so that hover and selection take the whole line. */
  readonly corridor: string;
  readonly family: CorridorFamily;
  /** Slots to the right of the line as drawn; times the slot's width in pixels it is MapLibre's `line-offset`. */
  readonly offset: number;
  readonly kind: 'rail' | 'sea';
  readonly status: SectionStatus;
  /** Drawn through a station that is placed by judgement only. */
  readonly weak: boolean;
  /** Index into `zoomBands`: the zooms this geometry is made for. */
  readonly band: number;
}

/** Zooms for which the corridors' lines are smoothed alike: from `min` up to the next one's. */
export const zoomBands = [0, 3, 4, 5, 6, 7, 8] as const;

/** The corridors side by side. */
export function corridorLayer(data: MapData): FeatureCollection<LineString, CorridorPiece> {
  const users = new Map<string, string[]>();
  for (const corridor of data.corridors)
    for (const step of corridor.steps)
      users.set(step.section, [...(users.get(step.section) ?? []), corridor.id]);
  const features: Feature<LineString, CorridorPiece>[] = [];
  for (const corridor of data.corridors)
    for (const { section: id, forward } of corridor.steps) {
      const section = data.sections.get(id);
      if (!section) continue;
      const beside = users.get(id) ?? [];
      const coordinates = section.coordinates.map(([lon, lat]) => [lon, lat]);
      for (const band of zoomBands.keys())
        features.push({
          type: 'Feature',
          properties: {
            corridor: corridor.id,
            family: corridor.family,
            offset: beside.indexOf(corridor.id) - (beside.length - 1) / 2,
            kind: section.sea ? 'sea' : 'rail',
            status: section.status,
            weak: section.weak,
            band
          },
          geometry: { type: 'LineString', coordinates: forward ? coordinates : coordinates.reverse() }
        });
    }
  return { type: 'FeatureCollection', features };
}
