import geodesic from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import type { Position } from './atlas';
import { addLengths, drawnKm, sectionLength } from './length';

test('a degree along the equator is 111.195 km on the sphere', () => {
  expect(
    drawnKm([
      [10, 0],
      [11, 0]
    ])
  ).toBeCloseTo(111.19508, 4);
});

test.each([
  ['west to east at 45 degrees', [80, 45], [82, 45]],
  ['south to north at 45 degrees', [82, 44], [82, 46]],
  ['Almaty to Astana', [76.95, 43.25], [71.45, 51.17]],
  ['Duisburg to Moscow', [6.77, 51.43], [37.62, 55.75]]
] as const)('the sphere is within 0.5 %% of the WGS84 ellipsoid: %s', (_, from: Position, to: Position) => {
  const { s12 = NaN } = geodesic.Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]);
  expect(Math.abs(drawnKm([from, to]) / (s12 / 1000) - 1)).toBeLessThan(0.005);
});

test('a published length is taken as it is, however the line is drawn', () => {
  expect(
    sectionLength({
      km: 130,
      coordinates: [
        [10, 0],
        [11, 0]
      ]
    })
  ).toEqual({ publishedKm: 130, measuredKm: 0, totalKm: 130, atLeast: false });
});

test('a measured part makes the sum "at least"', () => {
  const measured = sectionLength({
    km: null,
    coordinates: [
      [10, 0],
      [12, 0]
    ]
  });
  const sum = addLengths([{ publishedKm: 130, measuredKm: 0, totalKm: 130, atLeast: false }, measured]);
  expect(sum.publishedKm).toBe(130);
  expect(sum.measuredKm).toBeCloseTo(222.39, 2);
  expect(sum.totalKm).toBeCloseTo(352.39, 2);
  expect(sum.atLeast).toBe(true);
});

test('nothing is 0 km, and not at least', () => {
  expect(addLengths([])).toEqual({ publishedKm: 0, measuredKm: 0, totalKm: 0, atLeast: false });
});
