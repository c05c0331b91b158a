import type { FeatureCollection, LineString } from 'geojson';
import type { SectionStatus } from '../atlas';
import type { MapData } from '../map-data';
import { seaArc } from './sea-arc';

/** A section of the rail network. */
export interface NetworkPiece {
  /** `from~to` */
  readonly section: string;
  /** Usual English name of the line. */
  readonly line: string;
  readonly kind: 'rail' | 'sea';
  readonly status: SectionStatus;
  /** Gauges in mm joined with `+`, empty at sea. */
  readonly gauge: string;
  readonly electrification: 'none' | '25kV-AC' | '15kV-AC' | '3kV-DC' | '';
  /** Ids of the corridors that run on it, joined with `.`; empty for the rest of the network. */
  readonly corridors: string;
  readonly weak: boolean;
}

/** Every section, with the corridors on it: the thin grey network, and what a line under the pointer is called. */
export function networkLayer(data: MapData): FeatureCollection<LineString, NetworkPiece> {
  const corridors = new Map<string, Set<string>>();
  for (const corridor of data.corridors)
    for (const step of corridor.steps) {
      const on = corridors.get(step.section);
      if (on) on.add(corridor.id);
      else corridors.set(step.section, new Set([corridor.id]));
    }
  return {
    type: 'FeatureCollection',
    features: [...data.sections.values()].map((section) => ({
      type: 'Feature',
      properties: {
        section: section.id,
        line: section.line,
        kind: section.sea ? 'sea' : 'rail',
        status: section.status,
        gauge: section.gauges.join('+'),
        electrification: section.electrification ?? '',
        corridors: [...(corridors.get(section.id) ?? [])].join('.'),
        weak: section.weak
      },
      geometry: {
        type: 'LineString',
        coordinates: (section.sea ? seaArc(section.coordinates) : section.coordinates).map(([lon, lat]) => [
          lon,
          lat
        ])
      }
    }))
  };
}
