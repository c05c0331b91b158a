import { expect, test } from 'vitest';
import type { MapSection } from '../atlas/map-data';
import { mapWords } from '../i18n/map/en';
import { corridorNameLines } from './corridor-name-lines';

function section(id: string, coordinates: MapSection['coordinates']): [string, MapSection] {
  const [from = '', to = ''] = id.split('~');
  return [
    id,
    {
      id,
      from,
      to,
      line: '',
      gauges: [1520],
      sea: false,
      electrification: null,
      status: 'operating',
      coordinates,
      weak: false
    }
  ];
}

// a - b - c, where the first two corridors part for d and e; the third runs back over all of the trunk.
const sections = new Map([
  section('a~b', [
    [0, 0],
    [1, 0]
  ]),
  section('c~b', [
    [2, 0],
    [1, 0]
  ]),
  section('c~d', [
    [2, 0],
    [3, 1]
  ]),
  section('c~e', [
    [2, 0],
    [3, -1]
  ])
]);
const trunk = [
  { section: 'a~b', forward: true },
  { section: 'c~b', forward: false }
];

function lines() {
  return corridorNameLines(
    {
      sections,
      corridors: [
        { id: 'one', family: 'alashankou', steps: [...trunk, { section: 'c~d', forward: true }] },
        { id: 'two', family: 'horgos', steps: [...trunk, { section: 'c~e', forward: true }] },
        {
          id: 'back',
          family: 'alashankou',
          steps: [
            { section: 'c~b', forward: true },
            { section: 'a~b', forward: false }
          ]
        }
      ]
    },
    new Map([
      ['one', 'First'],
      ['two', 'Second']
    ]),
    mapWords.families
  ).features;
}

test('a stretch is one line, named by its families where three run side by side', () => {
  const [shared] = lines().filter(({ properties }) => !properties.whole && properties.beside === 3);
  expect(shared?.geometry.coordinates).toEqual([
    [0, 0],
    [1, 0],
    [2, 0]
  ]);
  expect(shared?.properties).toEqual({
    corridors: '.one.two.back.',
    beside: 3,
    family: '',
    name: 'By Alashankou · By Horgos',
    whole: false
  });
});

test('after the parting each bears its own name and family, and no stretch is named twice', () => {
  const stretches = lines().filter(({ properties }) => !properties.whole);
  expect(stretches.map(({ properties: { name, family } }) => [name, family])).toEqual([
    ['By Alashankou · By Horgos', ''],
    ['First', 'alashankou'],
    ['Second', 'horgos']
  ]);
});

test('each corridor is there whole, by its id where it has no name', () => {
  const whole = lines().filter(({ properties }) => properties.whole);
  expect(whole.map(({ properties }) => [properties.corridors, properties.name])).toEqual([
    ['.one.', 'First'],
    ['.two.', 'Second'],
    ['.back.', 'back']
  ]);
  expect(whole[1]?.geometry.coordinates.at(-1)).toEqual([3, -1]);
});
