import { expect, test } from 'vitest';
import type { Strand, StrandStep } from '../bundle';
import type { MapSection } from '../map-data';
import { corridorLines } from './corridor-lines';

function section(id: string, coordinates: MapSection['coordinates'], sea = false): MapSection {
  const [from = '', to = ''] = id.split('~');
  return {
    id,
    from,
    to,
    line: '',
    gauges: [],
    sea,
    electrification: null,
    status: 'operating',
    coordinates,
    weak: false
  };
}

function strand(corridor: string, slot: number, sections: readonly MapSection[]): Strand {
  const steps = sections.map((each): StrandStep => ({
    section: each,
    forward: true,
    slot,
    beside: 2,
    company: 'one two'
  }));
  return { corridor, family: 'horgos', steps };
}

// At zoom 5 the square is 16384 px wide, so the equator is at 8192 and 11.25 degrees are 512 px; a slot is 3.4 px.
const east = section('a~b', [
  [0, 0],
  [11.25, 0]
]);

test('two corridors on one railway lie half a slot to the right and to the left of it', () => {
  const [right, left] = corridorLines([strand('one', 0.5, [east]), strand('two', -0.5, [east])], 5);
  expect(right?.points[0]?.map((value) => Number(value.toFixed(3)))).toEqual([8192, 8193.7]);
  expect(right?.points.at(-1)?.map((value) => Number(value.toFixed(3)))).toEqual([8704, 8193.7]);
  expect(left?.points[0]?.map((value) => Number(value.toFixed(3)))).toEqual([8192, 8190.3]);
});

test('a line is cut where it goes on by sea, and the pieces meet', () => {
  const ferry = section(
    'b~c',
    [
      [11.25, 0],
      [16, 0],
      [22.5, 0]
    ],
    true
  );
  const lines = corridorLines([strand('one', 0.5, [east, ferry])], 5);
  expect(lines.map(({ corridor, kind }) => `${corridor} ${kind}`)).toEqual(['one rail', 'one sea']);
  expect(lines[0]?.points.at(-1)).toEqual(lines[1]?.points[0]);
});
