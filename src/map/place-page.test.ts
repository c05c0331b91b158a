import { expect, test } from 'vitest';
import type { PlacePoint } from '../atlas/layers/place-layer';
import { pageOfPlace, placeOfPage } from './place-page';

function place(id: string, kind: PlacePoint['kind']): PlacePoint {
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
    apart: 0
  };
}

const places = [place('alashankou', 'port'), place('alashankou-bonded-zone', 'bonded-zone')];

test('a port and a bonded zone of one name open each its own page', () => {
  expect(places.map(pageOfPlace)).toEqual([
    { kind: 'place', section: 'ports', slug: 'alashankou' },
    { kind: 'place', section: 'zones', slug: 'alashankou' }
  ]);
});

test('the page of a bonded zone shows the zone, not the port of its name', () => {
  const page = { kind: 'place', section: 'zones', slug: 'alashankou' } as const;
  expect(placeOfPage(page, places)).toBe('alashankou-bonded-zone');
});

test('a page of no place on the map shows none', () => {
  expect(placeOfPage({ kind: 'map' }, places)).toBeNull();
  expect(placeOfPage({ kind: 'place', section: 'ports', slug: 'horgos' }, places)).toBeNull();
});
