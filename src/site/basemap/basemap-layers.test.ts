import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { basemapLayers, type Scale } from './basemap-layers';

const scales: readonly Scale[] = ['110m', '50m', '10m'];

function isArea(feature: Feature): feature is Feature<Polygon | MultiPolygon> {
  return feature.geometry.type === 'Polygon' || feature.geometry.type === 'MultiPolygon';
}

function runs(feature: Feature): Position[][] {
  const { geometry } = feature;
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

describe.each(scales)('at 1:%s', (scale) => {
  const layers = basemapLayers(scale);

  test('nothing jumps over the map at the antimeridian', () => {
    const jumps = Object.values(layers)
      .flatMap(({ features }) => features.flatMap(runs))
      .flatMap((run) =>
        run.slice(1).filter(([lon = 0, lat = 0], index) => {
          const [before = 0] = run[index] ?? [];
          // Along the pole Antarctica's ring goes all the way round.
          return Math.abs(lon - before) > 180 && lat > -90;
        })
      );
    expect(jumps).toEqual([]);
  });

  test('there is land, and the Caspian is none', () => {
    const isLand = (lon: number, lat: number): boolean =>
      layers.land.features.some((feature) => isArea(feature) && booleanPointInPolygon([lon, lat], feature));
    expect(isLand(87.6, 43.8)).toBe(true);
    expect(isLand(51, 41)).toBe(false);
    expect(isLand(0, -80)).toBe(true);
    expect(isLand(-30, 40)).toBe(false);
  });
});

const { lakes } = basemapLayers('50m');

test.each([
  ['Balkhash, west', 74, 45.9],
  ['Balkhash, east', 78.6, 46.6],
  ['Issyk-Kul', 77.2, 42.4],
  ['Baikal', 107.5, 53],
  ['the Aral Sea', 60, 45.2],
  ['Alakol', 81.7, 46.1]
])('a lake: %s', (_, lon, lat) => {
  expect(lakes.features.some((lake) => isArea(lake) && booleanPointInPolygon([lon, lat], lake))).toBe(true);
});
