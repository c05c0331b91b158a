import { expect, test } from 'vitest';
import type { MapPlaceKind } from '../atlas/map-data';
import { mapWords as de } from '../i18n/map/de';
import { mapWords as en } from '../i18n/map/en';
import { mapWords as ru } from '../i18n/map/ru';
import { mapWords as zh } from '../i18n/map/zh';
import type { Direction, PlaceInView } from './places-in-view';
import { placeNote, roundKm, viewSentence } from './spoken';

function found(name: string, kind: MapPlaceKind, km: number, direction: Direction): PlaceInView {
  const place = { place: name, kind, country: 'CN', name, local: '', rank: 0, gaugeChange: false } as const;
  const placing = { tier: 4, weak: false, side: 'top', spreadX: 0, spreadY: 0, apart: 0 } as const;
  return { place: { ...place, ...placing }, km, direction };
}

const six = [
  found('Alashankou', 'port', 12, 'e'),
  found('Dostyk', 'crossing', 20, 'w'),
  found('Horgos', 'port', 190, 's'),
  found('Urumqi', 'hub', 420, 'se'),
  found('Almaty', 'destination', 470, 'sw'),
  found('Kashgar', 'bonded-zone', 810, 'sw')
];

test('two figures, and never nothing', () => {
  expect([3412, 347, 85.4, 7.04, 0.2].map(roundKm)).toEqual([3400, 350, 85, 7, 1]);
});

test('the view: its width, the places of each kind, the five nearest by name', () => {
  expect(viewSentence(1234, six, en)).toBe(
    'The map is about 1200 km across. Rail ports of China: 2; Bonded and free trade zones: 1; Border crossings: 1; Origins in China: 1; Destinations: 1. Nearest to the centre: Alashankou, Dostyk, Horgos, Urumqi, Almaty.'
  );
  expect(viewSentence(1234, six.slice(0, 1), zh)).toBe(
    '地图宽约1200公里。 中国铁路口岸：1。 离中心最近：Alashankou。'
  );
});

test('a view of nothing', () => {
  expect(viewSentence(85, [], en)).toBe('The map is about 85 km across. There is no place in view.');
});

test('a place: its kind, how far and where', () => {
  expect(placeNote(found('Horgos', 'port', 187, 'sw'), en)).toBe(
    'Rail port, about 190 km south-west of the centre'
  );
  expect(placeNote(found('Horgos', 'port', 187, 'sw'), de)).toBe(
    'Bahngrenzübergang Chinas, etwa 190 km südwestlich der Mitte'
  );
  expect(placeNote(found('Horgos', 'hub', 2140, 'nw'), ru)).toBe(
    'Место отправления поездов, примерно в 2100 км к северо-западу от центра'
  );
  expect(placeNote(found('Horgos', 'port', 0.4, 'n'), en)).toBe('Rail port, at the centre');
});
