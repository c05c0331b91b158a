import { expect, test } from 'vitest';
import type { MapData, MapNames } from '../atlas/map-data';
import { mapWords } from '../i18n/map/ug';
import { namedData } from './sources';

const place = { country: 'CN', station: null, gaugeChange: false, precision: 'town' } as const;
const data: MapData = {
  stations: new Map(),
  sections: new Map(),
  corridors: [{ id: 'south', family: 'southern', steps: [] }],
  places: [{ ...place, id: 'kashgar-bonded-zone', kind: 'bonded-zone', position: [76.02, 39.5431] }]
};
const names: MapNames = {
  stations: new Map(),
  places: new Map([['kashgar-bonded-zone', ['قەشقەر', '喀什']]]),
  countries: new Map(),
  corridors: new Map([['south', 'ئەنقەرە']])
};

test('places and corridors come with their Uyghur names as the map can draw them, local ones as they are', () => {
  const named = namedData(data, names, mapWords.families);
  expect(named.places.features[0]?.properties).toMatchObject({
    place: 'kashgar-bonded-zone',
    name: 'قه\u200cشقه\u200cر',
    local: '喀什'
  });
  expect(named['corridor-names'].features[0]?.properties?.name).toBe('ئه\u200cنقه\u200cره\u200c');
});
