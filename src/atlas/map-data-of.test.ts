import { expect, test } from 'vitest';
import type { Entity, EntityKind, Section, Station } from './atlas';
import type { Names } from './language';
import { mapDataOf, mapNamesOf } from './map-data-of';

function station(id: string, names: Names, more: Partial<Station> = {}): [string, Station] {
  return [
    id,
    {
      id,
      names,
      country: 'KZ',
      position: [76.95, 43.345],
      kind: 'station',
      precision: 'station',
      source: 's',
      note: '',
      ...more
    }
  ];
}

function entity(id: string, kind: EntityKind, more: Partial<Entity> = {}): [string, Entity] {
  return [
    id,
    {
      id,
      kind,
      names: { en: id },
      nameBasis: 'established',
      parent: null,
      country: 'KZ',
      station: null,
      position: [76.95, 43.345],
      precision: 'town',
      note: '',
      ...more
    }
  ];
}

const section: Section = {
  id: 'altynkol~almaty',
  from: 'altynkol',
  to: 'almaty',
  line: 'Line',
  km: 10,
  kmSource: 's',
  gauges: [1520],
  sea: false,
  tracks: 1,
  electrification: null,
  status: 'operating',
  opened: null,
  note: '',
  coordinates: [
    [80.2952, 44.1647],
    [76.95, 43.345]
  ],
  through: []
};

const atlas = {
  entities: new Map([
    entity('almaty', 'destination', { names: { en: 'Almaty', zh: '阿拉木图', local: 'Алматы' } }),
    entity('altynkol', 'crossing', { station: 'altynkol' }),
    entity('erenhot', 'port', { station: null }),
    entity('kazakhstan', 'country', {
      position: null,
      precision: null,
      names: { en: 'Kazakhstan', local: 'Қазақстан' }
    }),
    entity('xinjiang-ports', 'port', { position: null, precision: null }),
    entity('one', 'corridor', { position: null, precision: null, names: { en: 'First way', zh: '首条线路' } })
  ]),
  stations: new Map([
    station('almaty', { en: 'Almaty 1', local: 'Алматы 1' }),
    station('altynkol', { en: 'Altynkol' }, { kind: 'gauge-change', precision: 'approximate' }),
    station('frankfurt-oder', { en: 'Frankfurt (Oder)' }),
    station('frankfurt-main', { en: 'Frankfurt (Main)' }),
    station('wuhan', { en: 'Wuhan (Hankou)', zh: '武汉', local: '武汉' }),
    station('dongguan', { en: 'Dongguan (Shilong)', zh: '东莞（石龙）', local: '东莞（石龙）' })
  ]),
  sections: new Map([[section.id, section]]),
  corridors: new Map([['one', { id: 'one', family: 'horgos', stations: ['altynkol', 'almaty'], allow: [] }]]),
  observations: [
    {
      entity: 'erenhot',
      metric: 'gauge_break',
      stat: 'value',
      counterpart: null,
      scope: null,
      direction: null,
      period: '2020',
      value: 1520,
      unit: 'mm',
      qualifier: 'exact',
      source: 's',
      note: ''
    }
  ],
  services: []
} satisfies Parameters<typeof mapDataOf>[0];

test('places with a point, each knowing whether trains change gauge there', () => {
  const { places } = mapDataOf(atlas, new Map());
  expect(places.map(({ id, gaugeChange }) => [id, gaugeChange])).toEqual([
    ['erenhot', true],
    ['altynkol', true],
    ['almaty', false]
  ]);
});

test('a section whose end is placed by judgement is weak', () => {
  expect(mapDataOf(atlas, new Map()).sections.get('altynkol~almaty')?.weak).toBe(true);
});

test('a corridor has the sections of its way', () => {
  const steps = [{ section: 'altynkol~almaty', forward: true }];
  expect(mapDataOf(atlas, new Map([['one', steps]])).corridors).toEqual([
    { id: 'one', family: 'horgos', steps }
  ]);
});

test('names in the language, with the local one where it is another', () => {
  const english = mapNamesOf(atlas, 'en');
  expect(english.places.get('almaty')).toEqual(['Almaty', 'Алматы']);
  expect(english.countries.get('KZ')).toEqual(['Kazakhstan', 'Қазақстан']);
  expect(english.corridors.get('one')).toBe('First way');
  const chinese = mapNamesOf(atlas, 'zh');
  expect(chinese.places.get('almaty')).toEqual(['阿拉木图', 'Алматы']);
  expect(chinese.corridors.get('one')).toBe('首条线路');
  expect(chinese.stations.get('wuhan')).toEqual(['武汉', '']);
});

test('a label drops what stands in brackets, but where that tells two apart', () => {
  const { stations } = mapNamesOf(atlas, 'en');
  expect(stations.get('wuhan')).toEqual(['Wuhan', '武汉']);
  expect(stations.get('dongguan')).toEqual(['Dongguan', '东莞']);
  expect(stations.get('frankfurt-oder')).toEqual(['Frankfurt (Oder)', '']);
  expect(mapNamesOf(atlas, 'zh').stations.get('dongguan')).toEqual(['东莞', '']);
});
