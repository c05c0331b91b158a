import { expect, test } from 'vitest';
import type { Entity, Observation, Precision, ServiceRow } from './atlas';
import type { MapPlace, MapPlaceKind } from './map-data';
import { rankPlaces } from './place-rank';

function place(id: string, kind: MapPlaceKind, precision: Precision = 'town'): MapPlace {
  return { id, kind, position: [0, 0], precision, country: 'CN', station: null, gaugeChange: false };
}

function port(id: string, parent: string): [string, Entity] {
  return [
    id,
    {
      id,
      kind: 'port',
      names: { en: id },
      nameBasis: 'established',
      parent,
      country: 'CN',
      station: null,
      position: [0, 0],
      precision: 'town',
      note: ''
    }
  ];
}

function trips(entity: string, period: string, value: number, more: Partial<Observation> = {}): Observation {
  return {
    entity,
    metric: 'trips',
    stat: 'value',
    counterpart: null,
    scope: 'ce',
    direction: 'both',
    period,
    value,
    unit: 'trips',
    qualifier: 'exact',
    source: 's',
    note: '',
    ...more
  };
}

function service(id: string, origin: string, destination: string, via: string[] = []): ServiceRow {
  return {
    id,
    name: id,
    origin,
    destination,
    via,
    firstRun: null,
    km: null,
    days: null,
    status: 'unknown',
    source: 's',
    note: ''
  };
}

const entities = new Map([
  port('alashankou', 'xinjiang'),
  port('horgos', 'xinjiang'),
  port('manzhouli', 'east-passage')
]);

function ranked(
  places: readonly MapPlace[],
  observations: readonly Observation[] = [],
  services: readonly ServiceRow[] = []
): string[] {
  return rankPlaces(places, { entities, observations, services }).map(({ id }) => id);
}

test('gateways, ports, Duisburg, foremost towns, crossings, other towns, zones', () => {
  const places = [
    place('urumqi-bonded-zone', 'bonded-zone'),
    place('oslo', 'destination'),
    place('dostyk', 'crossing'),
    place('xian', 'hub'),
    place('duisburg', 'destination'),
    place('manzhouli', 'port'),
    place('horgos', 'port')
  ];
  // More trains lift nothing out of its group.
  expect(
    ranked(places, [
      trips('xian', '2025', 6037),
      trips('manzhouli', '2025', 4867),
      trips('horgos', '2016', 1)
    ])
  ).toEqual(['horgos', 'manzhouli', 'duisburg', 'xian', 'dostyk', 'oslo', 'urumqi-bonded-zone']);
});

test('by trains of the latest year, not by the best year; of two counts of it the higher', () => {
  const observations = [
    trips('xian', '2021', 9000),
    trips('xian', '2025', 3000),
    trips('yiwu', '2024', 1300),
    trips('yiwu', '2024', 4000)
  ];
  expect(ranked([place('xian', 'hub'), place('yiwu', 'hub')], observations)).toEqual(['yiwu', 'xian']);
});

test('a part of the trains, a part of the year or a share is no count', () => {
  const observations = [
    trips('wuhan', '2025', 500),
    trips('xian', '2025', 9000, { direction: 'westbound' }),
    trips('xian', '2025', 9000, { counterpart: 'duisburg' }),
    trips('xian', '2025-05', 9000),
    trips('xian', '2025', 99, { stat: 'growth_yoy' })
  ];
  expect(ranked([place('xian', 'hub'), place('wuhan', 'hub')], observations)).toEqual(['wuhan', 'xian']);
});

test('without counts by named services, several rows of one counting once; then by id', () => {
  const services = [
    service('a', 'lodz', 'hamburg'),
    service('b', 'x', 'hamburg'),
    service('c', 'x', 'hamburg'),
    service('d', 'lodz', 'y'),
    service('d', 'lodz', 'y'),
    service('d', 'lodz', 'y')
  ];
  const places = [
    place('oslo', 'destination'),
    place('gdynia', 'hub'),
    place('lodz', 'destination'),
    place('hamburg', 'destination')
  ];
  expect(ranked(places, [], services)).toEqual(['hamburg', 'lodz', 'gdynia', 'oslo']);
});

test('a station comes before the terminal that is put on its point', () => {
  expect(
    ranked([place('east-west-gate', 'crossing', 'approximate'), place('zahony', 'crossing', 'station')])
  ).toEqual(['zahony', 'east-west-gate']);
});
