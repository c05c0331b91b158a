import { expect, test } from 'vitest';
import { fromMercator, toMercator } from './mercator';

test('known points of the square', () => {
  expect(toMercator([-180, 0])).toEqual([0, 0.5]);
  expect(toMercator([0, 85.0511287798])[1]).toBeCloseTo(0, 9);
  // EPSG:3857 puts 45 degrees north at 5,621,521.486 m of 20,037,508.343 m.
  expect(toMercator([90, 45])[0]).toBe(0.75);
  expect(toMercator([90, 45])[1]).toBeCloseTo(0.5 - 5_621_521.486 / (2 * 20_037_508.343), 9);
});

test('there and back', () => {
  const [lon, lat] = fromMercator(toMercator([82.5703, 45.1703]));
  expect(lon).toBeCloseTo(82.5703, 9);
  expect(lat).toBeCloseTo(45.1703, 9);
});
