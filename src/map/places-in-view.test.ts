import { expect, test } from 'vitest';
import type { Position } from '../atlas/atlas';
import type { PlacePoint } from '../atlas/layers/place-layer';
import { byDistance } from './places-in-view';

function at(
  id: string,
  lon: number,
  lat: number,
  rank = 0
): { readonly place: PlacePoint; readonly position: Position } {
  return {
    place: {
      place: id,
      kind: 'hub',
      country: 'CN',
      name: id,
      local: '',
      rank,
      tier: 4,
      gaugeChange: false,
      weak: false,
      side: 'top',
      spreadX: 0,
      spreadY: 0,
      apart: 0
    },
    position: [lon, lat]
  };
}

const told = (centre: Position, ...places: ReturnType<typeof at>[]) =>
  byDistance(centre, places).map(({ place, km, direction }) => [place.place, Math.round(km), direction]);

test('from the centre outwards, each with its distance and wind', () => {
  // A degree on turf's sphere of 6,371.0088 km is 111.195 km.
  expect(told([0, 0], at('far', 3, 0), at('near', 0, -1), at('middle', -1, 1))).toEqual([
    ['near', 111, 's'],
    ['middle', 157, 'nw'],
    ['far', 334, 'e']
  ]);
});

test('of two on one spot the higher in rank comes first', () => {
  expect(told([0, 0], at('low', 1, 0, 7), at('high', 1, 0, 2)).map(([id]) => id)).toEqual(['high', 'low']);
});

test('a place on the same latitude lies east, as on the map, though the shortest way sets out north-east', () => {
  expect(told([0, 60], at('x', 100, 60))[0]?.[2]).toBe('e');
});

test('over the date line the nearer way counts', () => {
  expect(told([179, 0], at('beyond', -179, 0))).toEqual([['beyond', 222, 'e']]);
});

test('nothing in view', () => {
  expect(byDistance([80, 45], [])).toEqual([]);
});
