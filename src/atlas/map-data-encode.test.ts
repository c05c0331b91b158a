import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  corridorFamilies,
  precisions,
  sectionStatuses,
  stationKinds,
  type Gauge,
  type Position
} from './atlas';
import { mapPlaceKinds, type MapData, type MapNames } from './map-data';
import { decodeMapData, decodeMapNames } from './map-data-decode';
import { encodeMapData, encodeMapNames } from './map-data-encode';

const small: MapData = {
  stations: new Map([
    ['alashankou', { id: 'alashankou', position: [82.5703, 45.1703], kind: 'gauge-change', country: 'CN' }],
    ['dostyk', { id: 'dostyk', position: [82.4804, 45.2533], kind: 'gauge-change', country: 'KZ' }]
  ]),
  sections: new Map([
    [
      'alashankou~dostyk',
      {
        id: 'alashankou~dostyk',
        from: 'alashankou',
        to: 'dostyk',
        line: 'Northern Xinjiang railway',
        gauges: [1435, 1520],
        sea: false,
        electrification: null,
        status: 'operating',
        weak: true,
        coordinates: [
          [82.5703, 45.1703],
          [82.53, 45.2],
          [82.4804, 45.2533]
        ]
      }
    ]
  ]),
  corridors: [{ id: 'one', family: 'alashankou', steps: [{ section: 'alashankou~dostyk', forward: false }] }],
  places: [
    {
      id: 'dostyk',
      kind: 'crossing',
      position: [82.4804, 45.2533],
      precision: 'town',
      country: 'KZ',
      station: 'dostyk',
      gaugeChange: true
    }
  ]
};
const names: MapNames = {
  stations: new Map([
    ['alashankou', ['Alashankou', '阿拉山口']],
    ['dostyk', ['Dostyk', 'Достық']]
  ]),
  places: new Map([['dostyk', ['Dostyk', 'Достық']]]),
  countries: new Map([['KZ', ['Kazakhstan', 'Қазақстан']]]),
  corridors: new Map([['one', 'First way']])
};

/** As it comes over the network. */
function sent(file: unknown): unknown {
  return JSON.parse(JSON.stringify(file));
}

test('coordinates are whole 0.0001 degrees, each from the point before', () => {
  const { stations, sections, corridors, places } = encodeMapData(small);
  expect(stations.at).toEqual([825703, 451703, -899, 830]);
  expect(sections).toEqual({ ends: [0, 1], look: [0], inner: [1], at: [-403, 297] });
  expect(corridors).toEqual([{ id: 'one', family: 'alashankou', steps: [-1] }]);
  expect(places.station).toEqual([2]);
});

test('what is sent is what arrives', () => {
  const { key, ...arrived } = decodeMapData(sent(encodeMapData(small)));
  expect(key).not.toBe('');
  expect(arrived).toEqual(small);
  expect(decodeMapNames(sent(encodeMapNames(small, names)), { key, ...arrived })).toEqual(names);
});

const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1e4, max: limit * 1e4 }).map((part) => part / 1e4);
const position = fc.tuple(degrees(180), degrees(90)).map(([lon, lat]): Position => [lon, lat]);
const id = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,4})?$/);
const gauges: Gauge[] = [1435, 1520, 1668];

const mapData: fc.Arbitrary<MapData> = fc
  .uniqueArray(
    fc.record({
      id,
      position,
      kind: fc.constantFrom(...stationKinds),
      country: fc.constantFrom('CN', 'KZ', 'DE')
    }),
    { selector: (station) => station.id, minLength: 2, maxLength: 8 }
  )
  .chain((stations) => {
    const station = fc.constantFrom(...stations);
    const sections = fc.uniqueArray(
      fc
        .record({
          start: station,
          end: station,
          line: fc.string(),
          gauges: fc.subarray(gauges),
          sea: fc.boolean(),
          electrification: fc.constantFrom(
            null,
            'none' as const,
            '25kV-AC' as const,
            '15kV-AC' as const,
            '3kV-DC' as const
          ),
          status: fc.constantFrom(...sectionStatuses),
          weak: fc.boolean(),
          between: fc.array(position, { maxLength: 4 })
        })
        .map(({ start, end, between, ...section }) => ({
          ...section,
          id: `${start.id}~${end.id}`,
          from: start.id,
          to: end.id,
          coordinates: [start.position, ...between, end.position]
        })),
      { selector: (section) => section.id, minLength: 1, maxLength: 8 }
    );
    const places = fc.uniqueArray(
      fc.record({
        id,
        position,
        kind: fc.constantFrom(...mapPlaceKinds),
        precision: fc.constantFrom(...precisions),
        country: fc.constantFrom('CN', 'PL'),
        station: fc.option(station.map((one) => one.id)),
        gaugeChange: fc.boolean()
      }),
      { selector: (place) => place.id, maxLength: 5 }
    );
    return fc.record({ sections, places }).chain((known) =>
      fc
        .array(
          fc.record({
            id,
            family: fc.constantFrom(...corridorFamilies),
            steps: fc.array(
              fc.record({
                section: fc.constantFrom(...known.sections.map((section) => section.id)),
                forward: fc.boolean()
              })
            )
          }),
          { maxLength: 3 }
        )
        .map((corridors) => ({
          stations: new Map(stations.map((one) => [one.id, one])),
          sections: new Map(known.sections.map((one) => [one.id, one])),
          corridors,
          places: known.places
        }))
    );
  });

test('any network arrives as it was sent', () => {
  fc.assert(
    fc.property(mapData, (data) => {
      const { stations, sections, corridors, places } = decodeMapData(sent(encodeMapData(data)));
      // The sign of zero is lost on the way.
      expect(sent([[...stations], [...sections], corridors, places])).toEqual(
        sent([[...data.stations], [...data.sections], data.corridors, data.places])
      );
    })
  );
});

test('rubbish is refused, never half read', () => {
  for (const rubbish of [null, 42, 'text', [], {}, { stations: [] }])
    expect(() => decodeMapData(rubbish)).toThrow(v.ValiError);
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(() => decodeMapData(value)).toThrow();
    })
  );
});

test('columns that do not fit each other are refused', () => {
  const file = encodeMapData(small);
  expect(() => decodeMapData({ ...file, sections: { ...file.sections, ends: [0, 7] } })).toThrow(
    'The map data point at number 7 of 2.'
  );
  expect(() => decodeMapData({ ...file, sections: { ...file.sections, at: [] } })).toThrow(
    'The map data end within a section.'
  );
  expect(() => decodeMapData({ ...file, countries: ['CN'] })).toThrow('The map data point at number 1 of 1.');
});

test('names of another network are refused', () => {
  const data = decodeMapData(encodeMapData({ ...small, places: [] }));
  expect(() => decodeMapNames(encodeMapNames(small, names), data)).toThrow(
    'The names of the map are of another version than its network.'
  );
});

test('a corridor over a section that is not there cannot be packed', () => {
  const corridors = [{ id: 'one', family: 'middle' as const, steps: [{ section: 'x~y', forward: true }] }];
  expect(() => encodeMapData({ ...small, corridors })).toThrow(
    'The map\'s data name "x~y", which is not among them.'
  );
});
