import { expect, test } from 'vitest';
import type { Position } from '../atlas';
import type { MapData, MapNames, MapPlace, MapPlaceKind } from '../map-data';
import { placeLayer, type PlacePoint } from './place-layer';

function place(id: string, kind: MapPlaceKind, position: Position, more: Partial<MapPlace> = {}): MapPlace {
  return {
    id,
    kind,
    position,
    precision: 'station',
    country: 'CN',
    station: null,
    gaugeChange: false,
    ...more
  };
}

const alashankou = place('alashankou', 'port', [82.5703, 45.1703], { gaugeChange: true });
const zone = place('alashankou-bonded-zone', 'bonded-zone', [82.5546, 45.1733], { precision: 'town' });
const dostyk = place('dostyk', 'crossing', [82.4804, 45.2533], { station: 'dostyk', gaugeChange: true });
const terminal = place('dostyk-transterminal', 'crossing', [82.4804, 45.2533], {
  station: 'dostyk',
  gaugeChange: true
});
const horgos = place('horgos', 'port', [80.4545, 44.1554]);
const duisburg = place('duisburg', 'destination', [6.7758, 51.4296]);
const erenhot = place('erenhot', 'port', [111.977, 43.648]);
const kashgar = place('kashgar-bonded-zone', 'bonded-zone', [76.02, 39.5431]);

const all = [horgos, alashankou, erenhot, duisburg, dostyk, terminal, zone, kashgar];
const names: MapNames = {
  stations: new Map(),
  places: new Map([['dostyk', ['Dostyk', 'Достық']]]),
  countries: new Map(),
  corridors: new Map()
};

function points(places: readonly MapPlace[], more: Partial<MapData> = {}): Map<string, PlacePoint> {
  const data: MapData = { stations: new Map(), sections: new Map(), corridors: [], places, ...more };
  return new Map(placeLayer(data, names).features.map(({ properties }) => [properties.place, properties]));
}

const corridor: Partial<MapData> = {
  sections: new Map([
    [
      'alashankou~dostyk',
      {
        id: 'alashankou~dostyk',
        from: 'alashankou',
        to: 'dostyk',
        line: '',
        gauges: [1435],
        sea: false,
        electrification: null,
        status: 'operating',
        weak: false,
        coordinates: [alashankou.position, dostyk.position]
      }
    ]
  ]),
  corridors: [{ id: 'one', family: 'alashankou', steps: [{ section: 'alashankou~dostyk', forward: true }] }]
};

test('a place has its kind, its names, its rank and its point', () => {
  const data: MapData = { stations: new Map(), sections: new Map(), corridors: [], places: all };
  const features = placeLayer(data, names).features;
  expect(features[4]?.properties).toMatchObject({
    place: 'dostyk',
    kind: 'crossing',
    name: 'Dostyk',
    local: 'Достық',
    rank: 4,
    gaugeChange: true,
    weak: false
  });
  expect(features[6]?.properties).toMatchObject({ kind: 'bonded-zone', weak: true });
  // The point itself is never moved.
  expect(features.map(({ geometry }) => geometry.coordinates)).toEqual(all.map(({ position }) => position));
});

test('tiers: the gateways, the other ports and Duisburg, the gauge changes of corridors and zones alone, the rest', () => {
  const tiers = [...points(all, corridor)].map(([id, { tier }]) => [id, tier]);
  expect(tiers).toEqual([
    ['horgos', 1],
    ['alashankou', 1],
    ['erenhot', 2],
    ['duisburg', 2],
    ['dostyk', 3],
    ['dostyk-transterminal', 4],
    ['alashankou-bonded-zone', 4],
    ['kashgar-bonded-zone', 3]
  ]);
  expect(points(all).get('dostyk')?.tier).toBe(4);
});

test('of places on one spot the first keeps it, and no two symbols lie within 16 px of each other', () => {
  const group = points(all);
  expect(group.get('alashankou')).toMatchObject({ spreadX: 0, spreadY: 0, apart: 0 });
  // At zoom 5 a degree of longitude is 45.5 px, one of latitude 64.6 px at 45 degrees north.
  const spots = [alashankou, dostyk, terminal, zone].map(({ id, position: [lon, lat] }) => {
    const { spreadX, spreadY } = group.get(id) ?? { spreadX: 0, spreadY: 0 };
    return [lon * 45.5 + spreadX, -lat * 64.6 + spreadY] as const;
  });
  for (const [index, [x, y]] of spots.entries())
    for (const [otherX, otherY] of spots.slice(index + 1))
      expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(16);
});

test('a neighbour goes back to its point where the zoom parts them, one on the very same point never', () => {
  const group = points(all);
  // Dostyk is 6.7 px from Alashankou at zoom 5, so 27 px at 7; 22 px are needed.
  expect(group.get('dostyk')?.apart).toBe(7);
  expect(group.get('dostyk-transterminal')?.apart).toBe(99);
  expect(group.get('horgos')?.apart).toBe(0);
});

test('a neighbour is moved towards where it lies', () => {
  // Dostyk lies north-west of Alashankou.
  const { spreadX, spreadY } = points([alashankou, dostyk]).get('dostyk') ?? { spreadX: 0, spreadY: 0 };
  expect([spreadX, spreadY]).toEqual([-16, -16]);
});

test('a label stands where no neighbour and no corridor is', () => {
  const east = place('east', 'hub', [101, 40]);
  const west = place('west', 'hub', [99.9, 40.01]);
  // Each has the other in its way on one side; right is the first choice.
  expect(points([east, west]).get('east')?.side).toBe('right');
  expect(points([west, east]).get('west')?.side).not.toBe('right');
});

test('where two lie 14 km apart the second label faces away from the first', () => {
  const brest = place('brest', 'crossing', [23.6878, 52.0975]);
  const malaszewicze = place('malaszewicze', 'crossing', [23.531, 52.027]);
  const pair = points([brest, malaszewicze]);
  expect(pair.get('brest')?.side).toBe('right');
  expect(pair.get('malaszewicze')?.side).toBe('left');
});

test('of two towns that would cover each other at zoom 4 the second waits for zoom 5', () => {
  const yiwu = place('yiwu', 'hub', [120.077, 29.315]);
  const jinhua = place('jinhua', 'hub', [119.6442, 29.1068]);
  const towns = points([yiwu, jinhua]);
  expect([towns.get('yiwu')?.tier, towns.get('jinhua')?.tier]).toEqual([3, 4]);
});
