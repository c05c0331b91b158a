import { bbox, bboxClip, booleanPointInPolygon } from '@turf/turf';
import type { BBox, Geometry, Polygon, Position } from 'geojson';
import type { Point } from '../../atlas/layers/mercator';
import { simplified } from '../../map/path-data';
import type { StillMap } from '../../parts/still-map';
import { pole } from '../basemap/pole';
import { countryPolygons } from '../basemap/country-polygons';
import { onFrame } from './ground';

/** Where in a crop a country's name can stand. */
export interface CountrySpot {
  /** ISO 3166-1 alpha-2. */
  readonly iso: string;
  /** In units of the frame, where there is most room first, then ever farther from there. */
  readonly points: readonly Point[];
}

/** Points to try along each side of a country's part of the crop. */
const tries = 9;

/** Units of the frame: rough outlines are enough to find room. */
const tolerance = 4;

interface Outline {
  readonly iso: string;
  readonly polygon: Polygon;
  readonly box: BBox;
}

function countryOutlines(): Outline[] {
  return countryPolygons().features.flatMap(({ properties: { iso }, geometry }) =>
    geometry.coordinates.flatMap(([outer = []]) => {
      const ring = simplified(outer.map(onFrame), tolerance).map(([x, y]): Position => [x, y]);
      const polygon: Polygon = { type: 'Polygon', coordinates: [ring] };
      return ring.length < 4 ? [] : [{ iso, polygon, box: bbox(polygon) }];
    })
  );
}

// The ground never changes, and every language asks for the same crops.
let outlines: readonly Outline[] | null = null;
const known = new Map<string, readonly CountrySpot[]>();

/** The countries in a crop, the ones with most room first. */
export function countrySpots(crop: StillMap['crop']): readonly CountrySpot[] {
  const [left, top, width, height] = crop;
  const [right, bottom] = [left + width, top + height];
  const found = known.get(crop.join());
  if (found) return found;
  outlines ??= countryOutlines();
  const roomiest = new Map<string, { rings: Position[][]; box: BBox; room: number }>();
  for (const { iso, polygon, box: whole } of outlines) {
    if (whole[0] > right || whole[2] < left || whole[1] > bottom || whole[3] < top) continue;
    for (const rings of polygonsOf(bboxClip(polygon, [left, top, right, bottom]).geometry)) {
      const box = bbox({ type: 'Polygon', coordinates: rings });
      const room = Math.min(box[2] - box[0], box[3] - box[1]);
      if (room > (roomiest.get(iso)?.room ?? width / 25)) roomiest.set(iso, { rings, box, room });
    }
  }
  const spots = [...roomiest]
    .toSorted(([, a], [, b]) => b.room - a.room)
    .map(([iso, { rings, box }]) => ({ iso, points: pointsIn(rings, box, width / 200) }));
  known.set(crop.join(), spots);
  return spots;
}

function pointsIn(rings: Position[][], [west, north, east, south]: BBox, precision: number): Point[] {
  const [x = 0, y = 0] = pole(rings, precision);
  const points = Array.from({ length: tries * tries }, (_, index): Point => [
    west + ((east - west) * ((index % tries) + 0.5)) / tries,
    north + ((south - north) * (Math.floor(index / tries) + 0.5)) / tries
  ]);
  const away = (point: Point): number => Math.hypot(point[0] - x, point[1] - y);
  return [
    [x, y],
    ...points
      .filter((point) => booleanPointInPolygon([...point], { type: 'Polygon', coordinates: rings }))
      .toSorted((a, b) => away(a) - away(b))
  ];
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
