import { expect, test } from 'vitest';
import type { CorridorFamily, Position } from './atlas';
import { bundle } from './bundle';
import type { MapCorridor, MapSection } from './map-data';

// A trunk along the equator from east to west, d - c - b - a, with branches at a to the north and south,
// at b to the south, and at d to the north.
const stations: Record<string, Position> = {
  d: [3, 0],
  c: [2, 0],
  b: [1, 0],
  a: [0, 0],
  north: [-1, 1],
  south: [-1, -1],
  b2: [1, -1],
  d2: [4, 1]
};

function section(from: string, to: string): MapSection {
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
    coordinates: [start, end]
  };
}

// Drawn in either direction, as files have them.
const sections = new Map(
  [
    section('d', 'c'),
    section('b', 'c'),
    section('b', 'a'),
    section('a', 'north'),
    section('south', 'a'),
    section('b', 'b2'),
    section('d', 'd2')
  ].map((one) => [one.id, one])
);

function corridor(id: string, family: CorridorFamily, ...way: string[]): MapCorridor {
  const steps = way.slice(1).map((to, index) => {
    const from = way[index] ?? '';
    return sections.has(`${from}~${to}`)
      ? { section: `${from}~${to}`, forward: true }
      : { section: `${to}~${from}`, forward: false };
  });
  return { id, family, steps };
}

/** Slots by section, as the strand runs. */
function slots(corridors: readonly MapCorridor[]): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  for (const { corridor: id, steps } of bundle(corridors, sections))
    result[id] = [
      ...(result[id] ?? []),
      steps.map(({ section: { id: name }, slot }) => `${name} ${String(slot)}`).join(', ')
    ];
  return result;
}

test('one corridor keeps to its track', () => {
  expect(slots([corridor('one', 'horgos', 'c', 'b', 'a')])).toEqual({ one: ['b~c 0, b~a 0'] });
});

test('two run side by side, each on the side on which it leaves, whichever comes first', () => {
  // Going west, north is to the right.
  const north = corridor('north', 'horgos', 'c', 'b', 'a', 'north');
  const south = corridor('south', 'middle', 'c', 'b', 'a', 'south');
  const expected = {
    north: ['b~c 0.5, b~a 0.5, a~north 0'],
    south: ['b~c -0.5, b~a -0.5, south~a 0']
  };
  expect(slots([north, south])).toEqual(expected);
  expect(slots([south, north])).toEqual(expected);
});

test('the order is the same on every section, with no gap where a corridor has left', () => {
  const result = slots([
    corridor('north', 'horgos', 'd', 'c', 'b', 'a', 'north'),
    corridor('south', 'middle', 'd', 'c', 'b', 'a', 'south'),
    corridor('early', 'southern', 'd', 'c', 'b', 'b2')
  ]);
  expect(result).toEqual({
    north: ['d~c 1, b~c 1, b~a 0.5, a~north 0'],
    south: ['d~c 0, b~c 0, b~a -0.5, south~a 0'],
    early: ['d~c -1, b~c -1, b~b2 0']
  });
});

test('a family stays together, even where that costs a crossing', () => {
  const result = slots([
    corridor('red-north', 'alashankou', 'c', 'b', 'a', 'north'),
    corridor('red-early', 'alashankou', 'c', 'b', 'b2'),
    corridor('blue', 'manzhouli', 'c', 'b', 'a', 'south')
  ]);
  // Without families blue would run between the two and cross neither; so it crosses one, on either side of them.
  expect(result['red-early']).toEqual(['b~c -1, b~b2 0']);
  expect(result['red-north']).toEqual(['b~c 0, b~a -0.5, a~north 0']);
  expect(result.blue).toEqual(['b~c 1, b~a 0.5, south~a 0']);
});

test('a corridor that runs the other way keeps its place beside the track', () => {
  const west = corridor('west', 'horgos', 'c', 'b', 'a', 'north');
  const east = corridor('east', 'middle', 'south', 'a', 'b', 'c');
  // South of the track is on the right of the way east.
  expect(slots([west, east])).toEqual({
    west: ['b~c 0.5, b~a 0.5, a~north 0'],
    east: ['south~a 0, b~a 0.5, b~c 0.5']
  });
});

test('a corridor that runs the other way does not turn the sections it comes to first', () => {
  const west = corridor('west', 'horgos', 'c', 'b', 'a', 'north');
  const east = corridor('east', 'middle', 'a', 'b', 'c', 'd', 'd2');
  const later = corridor('later', 'southern', 'd', 'c', 'b', 'b2');
  const result = slots([west, east, later]);
  // From left to right of the way west: later, west, east, on every section; no line changes sides at c.
  expect(result.later).toEqual(['d~c -0.5, b~c -1, b~b2 0']);
  expect(result.east).toEqual(['b~a -0.5, b~c -1, d~c -0.5, d~d2 0']);
  expect(result.west).toEqual(['b~c 0, b~a -0.5, a~north 0']);
});

test('out to a station and back is one branch, and the main line goes on without it', () => {
  expect(slots([corridor('one', 'middle', 'c', 'b', 'b2', 'b', 'a', 'north')])).toEqual({
    one: ['b~c 0, b~a 0, a~north 0', 'b~b2 0']
  });
});

test('a section that is not there is left out', () => {
  expect(
    bundle([{ id: 'one', family: 'middle', steps: [{ section: 'x~y', forward: true }] }], sections)
  ).toEqual([]);
});
