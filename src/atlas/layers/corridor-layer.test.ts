import { expect, test } from 'vitest';
import type { Position } from '../atlas';
import { bundle } from '../bundle';
import type { MapCorridor, MapSection } from '../map-data';
import { corridorLayer, lastCorridorZoom } from './corridor-layer';
import { toMercator } from './mercator';

// Two lines go west along the equator from east to fork; there one goes on west and the other turns north.
const stations: Record<string, Position> = {
  east: [20, 0],
  fork: [10, 0],
  west: [0, 0],
  north: [10, 10]
};

function section(from: string, to: string, more: Partial<MapSection> = {}): MapSection {
  const [start, end] = [stations[from], stations[to]];
  if (!start || !end) throw new Error(`No station ${from} or ${to}`);
  return {
    id: `${from}~${to}`,
    from,
    to,
    line: '',
    gauges: [1435],
    sea: false,
    electrification: null,
    status: 'operating',
    weak: false,
    coordinates: [start, end],
    ...more
  };
}

const along: MapCorridor = {
  id: 'along',
  family: 'middle',
  steps: [
    { section: 'east~fork', forward: true },
    { section: 'fork~west', forward: true }
  ]
};
const turning: MapCorridor = {
  id: 'turning',
  family: 'horgos',
  steps: [
    { section: 'east~fork', forward: true },
    { section: 'north~fork', forward: false }
  ]
};

function layer(corridors: readonly MapCorridor[], zoom: number, ...sections: MapSection[]) {
  const known = new Map(
    [section('east', 'fork'), section('fork', 'west'), section('north', 'fork'), ...sections].map((one) => [
      one.id,
      one
    ])
  );
  return corridorLayer(bundle(corridors, known), zoom).features;
}

test('a corridor alone is one line on its track', () => {
  const features = layer([along], 5);
  expect(features.map(({ properties }) => properties)).toEqual([
    { corridor: 'along', family: 'middle', offset: 0, kind: 'rail', status: 'operating', weak: false }
  ]);
  const [line] = features;
  expect(line?.geometry.coordinates).toHaveLength(2);
  expect(line?.geometry.coordinates[0]?.[0]).toBeCloseTo(20, 9);
  expect(line?.geometry.coordinates[1]?.[0]).toBeCloseTo(0, 9);
});

test('where one leaves, the other comes back to its track in small steps, each piece from where the last one ended', () => {
  const pieces = layer([along, turning], 5).filter(({ properties }) => properties.corridor === 'along');
  // North is to the right of the way west, so that the one that goes on keeps to the left.
  expect(pieces.map(({ properties }) => properties.offset)).toEqual([
    -0.5, -0.4375, -0.375, -0.3125, -0.25, -0.1875, -0.125, -0.0625, 0
  ]);
  pieces.slice(1).forEach(({ geometry }, index) => {
    expect(geometry.coordinates[0]).toEqual(pieces[index]?.geometry.coordinates.at(-1));
  });
});

test('nothing moves aside before the fork', () => {
  const shared = layer([along, turning], 5).filter(({ properties }) => Math.abs(properties.offset) === 0.5);
  expect(shared.map(({ properties }) => [properties.corridor, properties.offset])).toEqual([
    ['along', -0.5],
    ['turning', 0.5]
  ]);
  for (const { properties, geometry } of shared) {
    const end = geometry.coordinates.at(-1) ?? [];
    if (properties.corridor === 'along') expect(end[0]).toBeLessThan(10);
    else expect(end[1]).toBeGreaterThan(0);
  }
});

test('a corner is cut by some pixels at every zoom, so by less and less of the land', () => {
  /** Pixels between the corner and the nearest point of the line. */
  const cut = (zoom: number): number => {
    const corner = toMercator([10, 0]);
    const points = layer([turning], zoom).flatMap(({ geometry }) =>
      geometry.coordinates.map(([lon = 0, lat = 0]) => toMercator([lon, lat]))
    );
    const distances = points.map(([x, y]) => Math.hypot(x - corner[0], y - corner[1]));
    return 512 * 2 ** zoom * Math.min(...distances);
  };
  // A lone line's reach is 2.6 slots, of 2.2 px at zoom 3 and 5.6 px from 8 on; a right angle is cut by a sixth of
  // that both ways.
  expect(cut(3)).toBeCloseTo((2.6 * 2.2 * Math.SQRT2) / 6, 1);
  expect(cut(lastCorridorZoom)).toBeCloseTo((2.6 * 5.6 * Math.SQRT2) / 6, 1);
});

test('a line is cut where it goes to sea, is not in use, or is known badly', () => {
  const pieces = layer(
    [along],
    5,
    section('east', 'fork', { weak: true }),
    section('fork', 'west', { sea: true, gauges: [], status: 'suspended' })
  );
  expect(pieces.map(({ properties: { kind, status, weak } }) => [kind, status, weak])).toEqual([
    ['rail', 'operating', true],
    ['sea', 'suspended', false]
  ]);
  expect(pieces[0]?.geometry.coordinates.at(-1)?.[0]).toBeCloseTo(10, 1);
  // A sea leg swings out to the north.
  expect(Math.max(...(pieces[1]?.geometry.coordinates.map(([, lat = 0]) => lat) ?? []))).toBeGreaterThan(0.4);
});

test('on a straight the cut is where the status changes', () => {
  const [inUse, planned] = layer([along], 5, section('fork', 'west', { status: 'planned' }));
  expect(inUse?.geometry.coordinates.at(-1)?.[0]).toBeCloseTo(10, 6);
  expect(planned?.geometry.coordinates[0]?.[0]).toBeCloseTo(10, 6);
});

test('no corridors, no lines', () => {
  expect(layer([], 3)).toEqual([]);
});
