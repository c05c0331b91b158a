import { bbox, bboxClip } from '@turf/turf';
import type { FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { simplified } from '../../map/path-data';
import type { StillMap } from '../../parts/still-map';
import { pole } from '../basemap/pole';
import type { CountryProperties } from '../basemap/country-polygons';
import { onFrame } from './ground';

/** Where in a crop a country's name has the most room. */
export interface CountrySpot {
  /** ISO 3166-1 alpha-2. */
  readonly iso: string;
  /** In units of the frame. */
  readonly point: readonly [number, number];
}

/** Units of the frame: rough outlines are enough to find room. */
const tolerance = 4;

/**
 * The countries in a crop, the ones with most room first. Answers are kept: every language asks for the same crops.
 */
export function countrySpots(
  areas: FeatureCollection<MultiPolygon, CountryProperties>
): (crop: StillMap['crop']) => readonly CountrySpot[] {
  const outlines = areas.features.flatMap(({ properties: { iso }, geometry }) =>
    geometry.coordinates.flatMap(([outer = []]) => {
      const ring = simplified(outer.map(onFrame), tolerance).map(([x, y]): Position => [x, y]);
      const polygon: Polygon = { type: 'Polygon', coordinates: [ring] };
      return ring.length < 4 ? [] : [{ iso, polygon, box: bbox(polygon) }];
    })
  );
  const known = new Map<string, readonly CountrySpot[]>();
  return (crop) => {
    const [left, top, width, height] = crop;
    const [right, bottom] = [left + width, top + height];
    const found = known.get(crop.join());
    if (found) return found;
    const roomiest = new Map<string, { point: readonly [number, number]; room: number }>();
    for (const { iso, polygon, box } of outlines) {
      if (box[0] > right || box[2] < left || box[1] > bottom || box[3] < top) continue;
      const parts = polygonsOf(bboxClip(polygon, [left, top, right, bottom]).geometry);
      for (const rings of parts) {
        const box = bbox({ type: 'Polygon', coordinates: rings });
        const room = Math.min(box[2] - box[0], box[3] - box[1]);
        if (!(room > (roomiest.get(iso)?.room ?? width / 25))) continue;
        const [x = 0, y = 0] = pole(rings, width / 200);
        roomiest.set(iso, { point: [x, y], room });
      }
    }
    const spots = [...roomiest]
      .toSorted(([, a], [, b]) => b.room - a.room)
      .map(([iso, { point }]) => ({ iso, point }));
    known.set(crop.join(), spots);
    return spots;
  };
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
