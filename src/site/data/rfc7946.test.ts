import { expect, test } from 'vitest';
import { geojsonFaults } from './rfc7946.fixture';

function collection(geometry: object, more: object = {}): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    ...more,
    features: [{ type: 'Feature', id: 'a', geometry, properties: {} }]
  });
}

test('the checks of the data files find what breaks RFC 7946, and let foreign members pass', () => {
  expect(geojsonFaults(collection({ type: 'Point', coordinates: [82.57, 45.17] }, { license: 'x' }))).toEqual(
    []
  );
  expect(geojsonFaults(collection({ type: 'Point', coordinates: [45.17, 182.57] }))).toEqual([
    'a: is out of range'
  ]);
  expect(geojsonFaults(collection({ type: 'LineString', coordinates: [[82, 45]] }))).toHaveLength(1);
  expect(
    geojsonFaults(
      collection({
        type: 'LineString',
        coordinates: [
          [179, 60],
          [-179, 60]
        ]
      })
    )
  ).toEqual(['a: steps over the antimeridian']);
  const clockwise = [
    [0, 0],
    [0, 1],
    [1, 1],
    [0, 0]
  ];
  expect(geojsonFaults(collection({ type: 'Polygon', coordinates: [clockwise] }))).toEqual([
    'a: is wound the wrong way'
  ]);
  expect(geojsonFaults(collection({ type: 'Polygon', coordinates: [[...clockwise].reverse()] }))).toEqual([]);
  expect(
    geojsonFaults(collection({ type: 'Point', coordinates: [1, 1] }, { crs: { type: 'name' } }))
  ).toEqual(['has a crs']);
});
