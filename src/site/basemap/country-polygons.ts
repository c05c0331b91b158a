import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type {
  GeometryObject,
  MultiPolygon as MultiPolygonShape,
  Polygon as PolygonShape
} from 'topojson-specification';
import { isoCode } from './iso-code';
import { collectionOf, readTopology } from './topology';
import { unwrapPolygon } from './unwrap';

export interface CountryProperties {
  /** ISO 3166-1 alpha-2 (XK for Kosovo). */
  readonly iso: string;
}

function isArea(shape: GeometryObject): shape is PolygonShape | MultiPolygonShape {
  return shape.type === 'Polygon' || shape.type === 'MultiPolygon';
}

/**
 * De facto country areas at 1:10,000,000 (Natural Earth, by world-atlas), WGS84, one MultiPolygon each in the order
 * of their codes, for splitting a line's km at the borders. A polygon that crosses the antimeridian goes on past 180
 * or -180. Baikonur counts as Kazakhstan.
 */
export function countryPolygons(): FeatureCollection<MultiPolygon, CountryProperties> {
  const topology = readTopology('world-atlas/countries-10m.json');
  const shapes = new Map<string, (PolygonShape | MultiPolygonShape)[]>();
  for (const shape of collectionOf(topology, 'countries').geometries) {
    const iso = isoCode(shape);
    if (iso === null || !isArea(shape)) continue;
    const known = shapes.get(iso);
    if (known) known.push(shape);
    else shapes.set(iso, [shape]);
  }
  return {
    type: 'FeatureCollection',
    features: [...shapes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([iso, parts]) => ({
        type: 'Feature',
        properties: { iso },
        geometry: {
          type: 'MultiPolygon',
          coordinates: merge(topology, parts).coordinates.flatMap((rings): Position[][][] => {
            const polygon = unwrapPolygon(rings);
            return polygon ? [polygon] : [];
          })
        }
      }))
  };
}
