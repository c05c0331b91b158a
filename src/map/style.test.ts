import { featureFilter, validateStyleMin, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import type { PlacePoint } from '../atlas/layers/place-layer';
import type { MapNames } from '../atlas/map-data';
import { layerNames, type LayerName, type Page } from '../view/view';
import { lookOf } from './look';
import { styleLayers } from './style';

function place(id: string, kind: PlacePoint['kind'], more: Partial<PlacePoint> = {}): PlacePoint {
  return {
    place: id,
    kind,
    country: 'CN',
    name: id,
    local: '',
    rank: 0,
    tier: 1,
    gaugeChange: false,
    weak: false,
    side: 'right',
    spreadX: 0,
    spreadY: 0,
    apart: 0,
    ...more
  };
}

const alashankou = place('alashankou', 'port');
const dostyk = place('dostyk', 'crossing', {
  tier: 4,
  gaugeChange: true,
  spreadX: -14,
  spreadY: 6,
  apart: 8
});
const duisburg = place('duisburg', 'destination', { tier: 3 });
const places = [alashankou, dostyk, duisburg];
const names: MapNames = {
  stations: new Map(),
  places: new Map(),
  countries: new Map([['KZ', ['Kazakhstan', 'Қазақстан']]]),
  corridors: new Map([['first', 'First']])
};

interface Wanted {
  theme?: 'light' | 'dark';
  off?: LayerName[];
  labels?: 'both' | 'mine' | 'local';
  page?: Page;
}

function layers({ theme = 'light', off = [], labels = 'both', page = { kind: 'map' } }: Wanted = {}) {
  return styleLayers(
    lookOf({ language: 'en', page, theme, choices: { switched: new Set(off), labels } }, names, places)
  );
}

function layer(id: string, wanted?: Wanted): LayerSpecification {
  const found = layers(wanted).find((one) => one.id === id);
  if (!found) throw new Error(`no layer ${id}`);
  return found;
}

function sources(): Record<string, { type: 'geojson'; data: string } | { type: 'vector'; url: string }> {
  const own = ['network', 'corridors', 'corridor-names', 'stations', 'places'];
  return {
    basemap: { type: 'vector', url: 'pmtiles://basemap.pmtiles' },
    ...Object.fromEntries(own.map((id) => [id, { type: 'geojson', data: `${id}.json` } as const]))
  };
}

const corridorPage: Page = { kind: 'place', section: 'corridors', slug: 'first' };

test.each<[string, Wanted]>([
  ['light', {}],
  ['dark', { theme: 'dark' }],
  ['local labels', { labels: 'local' }],
  ['one language', { labels: 'mine' }],
  ['everything off', { off: [...layerNames] }],
  ['a corridor selected', { page: corridorPage }],
  ['a place selected', { page: { kind: 'place', section: 'crossings', slug: 'dostyk' } }]
])('the style is valid: %s', (_, wanted) => {
  expect(validateStyleMin({ version: 8, sources: sources(), layers: layers(wanted) })).toEqual([]);
});

test('every look has the same layers in the same order', () => {
  const ids = layers().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    layers({ theme: 'dark', off: [...layerNames], labels: 'local', page: corridorPage }).map(({ id }) => id)
  ).toEqual(ids);
});

test('Alashankou and Horgos keep their labels whatever they meet, and stand above all other labels', () => {
  const symbols = layers().filter(
    ({ type, layout }) => type === 'symbol' && layout && 'text-field' in layout
  );
  expect(symbols.at(-1)).toMatchObject({ id: 'gateway-labels', layout: { 'text-allow-overlap': true } });
  expect(
    symbols
      .slice(0, -1)
      .filter(({ layout }) => layout && 'text-allow-overlap' in layout && layout['text-allow-overlap'])
  ).toEqual([]);
});

/** Whether the layer draws the place at that zoom. */
function draws(one: LayerSpecification, properties: PlacePoint, zoom: number): boolean {
  if (!('filter' in one)) throw new Error(`${one.id} has no filter`);
  return featureFilter(one.filter, `layers.${one.id}.filter`).filter(
    { zoom },
    { type: 1, properties: { ...properties } }
  );
}

describe('which places are drawn', () => {
  test('the gateways at every zoom, the foremost from z2, the rest from z5', () => {
    const symbols = layer('places');
    expect([0, 1, 2, 4, 5].map((zoom) => draws(symbols, alashankou, zoom))).toEqual([
      true,
      true,
      true,
      true,
      true
    ]);
    expect([0, 1, 2, 4, 5].map((zoom) => draws(symbols, duisburg, zoom))).toEqual([
      false,
      false,
      true,
      true,
      true
    ]);
    expect([0, 1, 2, 4, 5].map((zoom) => draws(symbols, dostyk, zoom))).toEqual([
      false,
      false,
      false,
      false,
      true
    ]);
  });

  test('a layer switched off is gone with its labels', () => {
    expect(draws(layer('places', { off: ['ports'] }), alashankou, 5)).toBe(false);
    expect(draws(layer('gateway-labels', { off: ['ports'] }), alashankou, 5)).toBe(false);
    expect(draws(layer('places', { off: ['ports'] }), dostyk, 5)).toBe(true);
  });

  test('the one whose page is open is drawn all the same', () => {
    const page: Page = { kind: 'place', section: 'crossings', slug: 'dostyk' };
    expect(draws(layer('places', { page, off: ['crossings'] }), dostyk, 3)).toBe(true);
  });
});

test('the legend’s lines are switched by visibility', () => {
  const hidden = (off: LayerName[]): string[] =>
    layers({ off }).flatMap(({ id, layout }) => (layout?.visibility === 'none' ? [id] : []));
  expect(hidden([])).toEqual([]);
  expect(hidden(['network'])).toEqual(['network', 'network-special']);
  expect(hidden(['stations'])).toEqual(['stations', 'station-labels']);
  expect(hidden(['corridors'])).toEqual([
    'corridor-casing',
    'corridor-glow',
    'corridors',
    'corridors-special',
    'corridor-names'
  ]);
});

test('the ground changes its colour with the theme', () => {
  expect(layer('water').paint).toEqual({ 'background-color': '#d5e4ea' });
  expect(layer('water', { theme: 'dark' }).paint).toEqual({ 'background-color': '#11202b' });
});
