import { booleanPointInPolygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { countryPolygons } from './country-polygons';

const countries = countryPolygons().features;

function at(lon: number, lat: number): string[] {
  return countries
    .filter((country) => booleanPointInPolygon([lon, lat], country))
    .map(({ properties }) => properties.iso);
}

test('a point lies in its country', () => {
  expect(at(87.62, 43.8)).toEqual(['CN']); // Urumqi
  expect(at(76.95, 43.25)).toEqual(['KZ']); // Almaty
  expect(at(37.62, 55.75)).toEqual(['RU']); // Moscow
  expect(at(6.77, 51.43)).toEqual(['DE']); // Duisburg
  expect(at(20.5, 54.7)).toEqual(['RU']); // Kaliningrad
  expect(at(21.17, 42.67)).toEqual(['XK']); // Pristina
});

test('the two sides of the gauge break at Alashankou, as near as 1:10,000,000 can tell', () => {
  expect(at(82.65, 45.05)).toEqual(['CN']);
  expect(at(82.48, 45.25)).toEqual(['KZ']); // Dostyk
});

test('Baikonur, which Natural Earth cuts out, is Kazakhstan, so that the line to Aktobe stays in one country', () => {
  expect(at(63.3, 45.95)).toEqual(['KZ']);
});

test('Russia reaches over the antimeridian, with no band across the map', () => {
  expect(at(175, 66.5)).toEqual(['RU']);
  expect(at(-175, 66.9)).toEqual(['RU']);
  expect(at(0, 66.5)).toEqual([]);
  expect(at(-150, 66.5)).toEqual(['US']);
});

test('each country is there once, by its ISO 3166-1 alpha-2 code', () => {
  const codes = countries.map(({ properties }) => properties.iso);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(codes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
  expect(codes).toContain('TW');
  expect(codes.length).toBeGreaterThan(230);
});
