import { expect, test } from 'vitest';
import type { PlacePoint } from '../atlas/layers/place-layer';
import { stillMapOf, type StillSource, type StillSubject } from './still-map';

function point(place: string, rank: number): PlacePoint {
  return {
    place,
    kind: 'destination',
    country: 'DE',
    name: place,
    local: '',
    rank,
    tier: 3,
    gaugeChange: false,
    weak: false,
    side: 'right',
    spreadX: 0,
    spreadY: 0,
    apart: 0
  };
}

const source: StillSource = {
  data: {
    sections: new Map([
      [
        'a~b',
        {
          id: 'a~b',
          from: 'a',
          to: 'b',
          line: '',
          gauges: [],
          sea: false,
          electrification: null,
          status: 'operating',
          coordinates: [
            [0, 0],
            [90, 0]
          ],
          weak: false
        }
      ]
    ])
  },
  places: [
    { point: point('one', 0), position: [0, 0] },
    // 11.25 degrees of longitude are 512 of the frame's 16384 units.
    { point: point('two', 1), position: [1.40625, 0] },
    { point: point('far', 2), position: [90, 0] }
  ],
  countriesIn: () => [],
  track: [],
  scaleText: (km, latitude) => `${String(km)} km at ${String(latitude)}`
};

function subject(changes: Partial<StillSubject>): StillSubject {
  const target = { bounds: [0, 0, 0, 0], maxZoom: 7 } as const;
  return { title: 'Map', target, places: [], corridors: [], ways: [], ...changes };
}

test('a place stands in the middle of its surroundings, no closer than the picture bears', () => {
  // At zoom 6 a pixel is half a unit: 800 by 600 pixels about (0, 0), which is the middle of 16384 units.
  const still = stillMapOf(source, subject({ places: ['one'] }));
  expect(still.crop).toEqual([7992, 8042, 400, 300]);
  expect(still.zoom).toBe(5.75);
  expect(still.places.map(({ label, x, y, own }) => ({ label, x, y, own }))).toEqual([
    { label: 'two', x: 66, y: 50, own: false },
    { label: 'one', x: 50, y: 50, own: true }
  ]);
});

test('the scale bar is a round length that is true at the middle latitude', () => {
  const { scale } = stillMapOf(source, subject({ places: ['one'] }));
  // At the equator 400 units are 40075.017 * 400 / 16384 = 978.4 km; a fourth is 244.6, so 200 km, 20.44 percent.
  expect(scale).toEqual({ share: 20.44, text: '200 km at 0' });
});

test('a long way is seen whole, with air at its ends', () => {
  // 90 degrees are 4096 units, 88 percent of the width: 4096 / 0.88 = 4654.5 units, from 8192 + 2048 - 2327.3 on.
  const whole = subject({
    target: { bounds: [0, 0, 90, 0], maxZoom: 7 },
    ways: [[{ section: 'a~b', forward: true }]]
  });
  const still = stillMapOf(source, whole);
  expect(still.crop).toEqual([7913, 6447, 4655, 3491]);
  // 800 pixels for 4654.5 units: zoom 5 - log2(5.818) = 2.46, nearest to the lines of zoom 2.
  expect(still.zoom).toBe(2);
  expect(still.way).toBe('M8192 8192l4096 0');
});

test('no two labels or symbols overlap, and what has no room is left out', () => {
  const close = Array.from({ length: 30 }, (_, index) => ({
    point: point(`place ${String(index)}`, index),
    position: [(index % 6) * 0.4, Math.floor(index / 6) * 0.4]
  }));
  const { places, crop } = stillMapOf({ ...source, places: close }, subject({}));
  const labels = places
    .filter(({ label }) => label !== '')
    .map(({ x, y, side, label }) => {
      const [middleX, middleY] = [(x / 100) * crop[2] * 2, (y / 100) * crop[3] * 2];
      // 12 px high; a letter is at least 4 px wide; 10 px from the symbol's middle.
      const long = label.length * 4;
      const left =
        side === 'right' ? middleX + 10 : side === 'left' ? middleX - 10 - long : middleX - long / 2;
      const top = side === 'top' ? middleY - 22 : side === 'bottom' ? middleY + 10 : middleY - 6;
      return { left, top, right: left + long, bottom: top + 12 };
    });
  expect(labels.length).toBeGreaterThan(3);
  expect(labels.length).toBeLessThanOrEqual(12);
  const overlapping = labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
  );
  expect(overlapping).toEqual([]);
  expect(places.length).toBeLessThan(30);
});

test('a country is named where neither a place nor a corridor is', () => {
  const countriesIn = (): ReturnType<StillSource['countriesIn']> => [
    {
      name: 'Land',
      points: [
        [8192, 8192],
        [8292, 8192],
        [8192, 8142]
      ]
    }
  ];
  // The first point is under the place, the second under the track: 100 units east are 2.197 degrees.
  const track = [[0.5 + 2.197265625 / 360, 0.5]] as const;
  const still = stillMapOf({ ...source, countriesIn, track }, subject({ places: ['one'] }));
  expect(still.countries).toEqual([{ name: 'Land', x: 50, y: 33.3 }]);
});
