import { pointToLineDistance } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { bordersOf } from './borders';
import { readTopology } from './topology';

const lines = bordersOf(readTopology('world-atlas/countries-10m.json'));

/** Which kinds of line run within so many km of a point: 0 settled, 1 disputed. */
function near(lon: number, lat: number, km: number): number[] {
  const kinds = lines
    // A degree is more than any of the distances asked for: most lines are out of it at once.
    .filter(({ geometry }) => geometry.coordinates.some(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat) < 2))
    .filter((line) => pointToLineDistance([lon, lat], line) < km)
    .map(({ properties }) => properties.disputed);
  return [...new Set(kinds)].sort();
}

describe('lines in dispute', () => {
  test.each([
    ['Kashmir: the line of control', 74.2, 34.0, 15],
    ['Ladakh: the line of actual control', 78.7, 33.7, 25],
    ['Arunachal Pradesh', 94, 28.9, 40],
    ['Crimea and the rest of Ukraine', 33.7, 46.15, 15],
    ['Kosovo and Serbia', 20.9, 43.2, 10],
    ['Cyprus: the buffer zone', 33.4, 35.17, 10],
    ['the Golan Heights', 35.85, 33, 10],
    ['the West Bank', 35.0, 31.95, 10],
    ['Western Sahara: the berm', -11.51, 26.47, 10],
    ['Somaliland and Somalia', 48.9, 9.9, 20]
  ])('%s', (_, lon, lat, km) => {
    expect(near(lon, lat, km)).toEqual([1]);
  });
});

describe('lines not in dispute', () => {
  test.each([
    ['China and Kazakhstan at Alashankou', 82.53, 45.22, 8],
    ['India and Pakistan in Rajasthan', 70, 26.6, 30],
    ['Russia and Ukraine east of Kharkiv', 38, 49.95, 15],
    ['Kosovo and Albania', 20.45, 42.2, 10],
    ['Western Sahara and Mauritania', -13.2, 21.33, 10],
    ['Poland and Belarus at Brest', 23.63, 52.1, 10]
  ])('%s', (_, lon, lat, km) => {
    expect(near(lon, lat, km)).toEqual([0]);
  });
});

test('no line is drawn within a state: round Baikonur, Hong Kong, Guantanamo', () => {
  expect(near(63.3, 46.39, 5)).toEqual([]);
  expect(near(114.1, 22.53, 10)).toEqual([]);
  expect(near(-75.15, 19.98, 10)).toEqual([]);
});
