import { describe, expect, test } from 'vitest';
import type { MapData, MapPlace, MapSection } from '../atlas/map-data';
import { fitPadding, isOfMap, isSameCamera, targetOf } from './camera';

function place(id: string, kind: MapPlace['kind'], lon: number, lat: number): MapPlace {
  return {
    id,
    kind,
    position: [lon, lat],
    precision: 'station',
    country: 'CN',
    station: null,
    gaugeChange: false
  };
}

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

const data: MapData = {
  stations: new Map([
    ['almaty', { id: 'almaty', position: [76.95, 43.34], kind: 'hub', country: 'KZ' }],
    ['dostyk', { id: 'dostyk', position: [82.48, 45.25], kind: 'border', country: 'KZ' }],
    ['moscow', { id: 'moscow', position: [37.65, 55.77], kind: 'hub', country: 'RU' }]
  ]),
  sections: new Map([
    section('alashankou~dostyk', [
      [82.57, 45.17],
      [82.48, 45.25]
    ]),
    section('dostyk~moscow', [
      [82.48, 45.25],
      [60, 57],
      [37.65, 55.77]
    ])
  ]),
  corridors: [
    {
      id: 'first',
      family: 'alashankou',
      steps: [
        { section: 'alashankou~dostyk', forward: true },
        { section: 'dostyk~moscow', forward: true }
      ]
    },
    { id: 'short', family: 'horgos', steps: [{ section: 'alashankou~dostyk', forward: true }] }
  ],
  places: [
    place('alashankou', 'port', 82.57, 45.17),
    place('alashankou-bonded-zone', 'bonded-zone', 82.56, 45.18),
    place('kashgar-bonded-zone', 'bonded-zone', 76.1, 39.5),
    place('duisburg', 'destination', 6.74, 51.4)
  ]
};

describe('what a page without a camera shows', () => {
  test('the map: the whole network of corridors', () => {
    expect(targetOf({ kind: 'map' }, data, null).bounds).toEqual([37.65, 45.17, 82.57, 57]);
  });

  test('a corridor: all of it and no more', () => {
    expect(targetOf({ kind: 'place', section: 'corridors', slug: 'short' }, data, null).bounds).toEqual([
      82.48, 45.17, 82.57, 45.25
    ]);
  });

  test('a country: its stations', () => {
    expect(targetOf({ kind: 'place', section: 'countries', slug: 'kz' }, data, null).bounds).toEqual([
      76.95, 43.34, 82.48, 45.25
    ]);
  });

  test('Xinjiang: its bonded zones', () => {
    expect(targetOf({ kind: 'place', section: 'regions', slug: 'xinjiang' }, data, null).bounds).toEqual([
      76.1, 39.5, 82.56, 45.18
    ]);
  });

  test('another region: the whole network, not the zones of Xinjiang', () => {
    expect(targetOf({ kind: 'place', section: 'regions', slug: 'shandong' }, data, null).bounds).toEqual([
      37.65, 45.17, 82.57, 57
    ]);
  });

  test('a place alone: its point, not too near', () => {
    const page = { kind: 'place', section: 'destinations', slug: 'duisburg' } as const;
    expect(targetOf(page, data, 'duisburg')).toEqual({ bounds: [6.74, 51.4, 6.74, 51.4], maxZoom: 6 });
  });

  test('a place with a neighbour: so near that the two stand 44 px apart, or as near as the map goes', () => {
    const page = { kind: 'place', section: 'ports', slug: 'alashankou' } as const;
    // The zone is 0.01 degrees west and 0.01 north, 0.0246 px at zoom 0: 44 px would be at zoom 10.8.
    expect(targetOf(page, data, 'alashankou').maxZoom).toBe(9.5);
  });

  test('a thing without a point: the whole network', () => {
    const page = { kind: 'place', section: 'ports', slug: 'both' } as const;
    expect(targetOf(page, data, null).bounds).toEqual([37.65, 45.17, 82.57, 57]);
  });

  test('no corridors at all: Eurasia', () => {
    expect(targetOf({ kind: 'map' }, { ...data, corridors: [] }, null).bounds).toEqual([-10, 20, 135, 60]);
  });
});

test('the pages of text leave the map as it is', () => {
  expect(isOfMap({ kind: 'about' })).toBe(false);
  expect(isOfMap({ kind: 'sources', letter: 'a', source: null })).toBe(false);
  expect(isOfMap({ kind: 'missing', path: 'nowhere/' })).toBe(false);
  expect(isOfMap({ kind: 'map' })).toBe(true);
  expect(isOfMap({ kind: 'place', section: 'ports', slug: 'horgos' })).toBe(true);
});

test('little is left free on a small map', () => {
  expect(fitPadding(1280, 800)).toBe(48);
  expect(fitPadding(390, 380)).toBe(23);
});

test('cameras are the same where a link cannot tell them apart', () => {
  const camera = { zoom: 5, lat: 44.1234, lon: 80.5678, bearing: 0, pitch: 0 };
  expect(isSameCamera(camera, { ...camera, lon: 80.56784 })).toBe(true);
  expect(isSameCamera(camera, { ...camera, lon: 80.5679 })).toBe(false);
  expect(isSameCamera(camera, { ...camera, zoom: 5.01 })).toBe(false);
  expect(isSameCamera(camera, { ...camera, bearing: 1 })).toBe(false);
});
