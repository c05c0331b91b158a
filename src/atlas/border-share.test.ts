import { expect, test } from 'vitest';
import { borderShares, type CountryArea } from './border-share';
import { networkOf, section, station } from './network.fixture';

function area(iso: string, west: number, east: number): CountryArea {
  return {
    type: 'Feature',
    properties: { iso },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, -5],
          [east, -5],
          [east, 5],
          [west, 5],
          [west, -5]
        ]
      ]
    }
  };
}

const stations = [
  station('a', 'CN', [0, 0]),
  station('b', 'KZ', [1, 0]),
  station('c', 'KZ', [2, 0]),
  station('d', 'RU', [3, 0])
];
const line = networkOf(stations, [
  section('a', 'b', {}),
  section('b', 'c', {}),
  section('c', 'd', {}),
  section('d', 'a', { sea: true, gauges: [] })
]);

test('a section is split where its line crosses the border', () => {
  const shares = borderShares(line, [area('CN', -1, 0.25), area('KZ', 0.25, 2.5), area('RU', 2.5, 9)]);
  expect(shares.get('a~b')).toBeCloseTo(0.25, 4);
  expect(shares.get('c~d')).toBeCloseTo(0.5, 4);
});

test('only sections on land between two countries are split', () => {
  const shares = borderShares(line, [area('CN', -1, 0.25), area('KZ', 0.25, 9)]);
  expect([...shares.keys()]).toEqual(['a~b', 'c~d']);
});

test('a strait between the two is halved', () => {
  const shares = borderShares(line, [area('CN', -1, 0.2), area('KZ', 0.6, 9)]);
  expect(shares.get('a~b')).toBeCloseTo(0.4, 2);
});

test('a line that goes over and back is split by what lies on each side', () => {
  // KZ from 0.2 to 0.4 and from 0.7 on; between them the line is in CN again.
  const shares = borderShares(line, [
    area('KZ', 0.2, 0.4),
    area('KZ', 0.7, 9),
    area('CN', -1, 0.2),
    area('CN', 0.4, 0.7)
  ]);
  expect(shares.get('a~b')).toBeCloseTo(0.5, 4);
});

test('a station on the wrong side of a coarse border gets nothing in its own country', () => {
  const shares = borderShares(line, [area('CN', -9, -0.1), area('KZ', -0.1, 9)]);
  expect(shares.get('a~b')).toBe(0);
});

test('a country may be drawn a whole turn away', () => {
  const shares = borderShares(line, [area('KZ', 0, 2.5), area('RU', 2.5 - 360, 9 - 360)]);
  expect(shares.get('c~d')).toBeCloseTo(0.5, 4);
});
