import { booleanPointInPolygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { countryPoints } from './basemap-layers';
import { countryPolygons } from './country-polygons';

const points = countryPoints();

function label(iso: string) {
  return points.find(({ properties }) => properties?.iso === iso)?.properties;
}

test('every label stands in its country', () => {
  const areas = new Map(countryPolygons().features.map((country) => [country.properties.iso, country]));
  const astray = points
    .filter((point) => {
      const country = areas.get(String(point.properties?.iso));
      return !country || !booleanPointInPolygon(point.geometry, country);
    })
    .map(({ properties }) => String(properties?.iso));
  // At this scale the Vatican is a line, with no inside: its label stands on it.
  expect(astray).toEqual(['VA']);
  expect(points.find(({ properties }) => properties?.iso === 'VA')?.geometry.coordinates).toEqual([
    12.4543, 41.9034
  ]);
});

test('names in the languages of the interface and in the country’s own', () => {
  expect(label('KZ')).toMatchObject({ en: 'Kazakhstan', zh: '哈萨克斯坦', local: 'Қазақстан' });
  expect(label('BY')).toMatchObject({ en: 'Belarus', zh: '白俄罗斯', local: 'Беларусь' });
  expect(label('DE')).toMatchObject({ en: 'Germany', zh: '德国', local: 'Deutschland' });
  expect(label('CN')).toMatchObject({ en: 'China', zh: '中国', local: '中国' });
});

test('a Uyghur name is written as the map can draw it', () => {
  expect(label('CN')).toMatchObject({ ug: 'جۇڭگو' });
  expect(label('AZ')).toMatchObject({ ug: 'ئه\u200cزه\u200cربه\u200cيجان' });
});

test('the largest countries are named first', () => {
  expect(label('RU')).toMatchObject({ rank: 1 });
  expect(label('KZ')).toMatchObject({ rank: 1 });
  expect(label('DE')).toMatchObject({ rank: 3 });
  expect(label('HU')).toMatchObject({ rank: 4 });
  expect(label('LU')).toMatchObject({ rank: 5 });
});
