import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { knowledgeOf } from '../atlas/knowledge';
import {
  corridorsGeojson,
  datapackage,
  entityCsv,
  networkGeojson,
  observationsCsv,
  placesGeojson
} from './data-files';
import { readAtlas } from './read/read-atlas';

const { atlas } = readAtlas('geo');
if (atlas === null) throw new Error('geo/ has faults');
const knowledge = knowledgeOf(atlas, []);

const collection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({ id: v.string(), geometry: v.looseObject({}), properties: v.record(v.string(), v.unknown()) })
  )
});

function featuresOf(geojson: string): v.InferOutput<typeof collection>['features'] {
  return v.parse(collection, JSON.parse(geojson)).features;
}

function featureOf(geojson: string, id: string): unknown {
  return featuresOf(geojson).find((feature) => feature.id === id);
}

test('a place has its names under the keys of OpenStreetMap', () => {
  expect(featureOf(placesGeojson(atlas), 'alashankou')).toMatchObject({
    geometry: { type: 'Point', coordinates: [82.5703, 45.1703] },
    properties: {
      kind: 'port',
      name: '阿拉山口',
      'name:en': 'Alashankou',
      'name:ru': 'Алашанькоу',
      country: 'CN'
    }
  });
});

test('a section has its gauge, line and published length', () => {
  expect(featureOf(networkGeojson(atlas), 'lianyungang~xinyi')).toMatchObject({
    geometry: { type: 'LineString' },
    properties: {
      from: 'lianyungang',
      to: 'xinyi',
      line: 'Longhai railway',
      km: 81,
      gauge_mm: '1435',
      status: 'operating'
    }
  });
});

test('the lengths of a corridor add up', () => {
  const features = featuresOf(corridorsGeojson(knowledge));
  expect(features.length).toBeGreaterThanOrEqual(12);
  for (const { properties } of features) {
    const { length_km, length_published_km, length_measured_km } = properties;
    expect(Number(length_published_km) + Number(length_measured_km)).toBeCloseTo(Number(length_km), 0);
  }
});

test('CSV quotes what needs it, ends lines as RFC 4180 says, and reads back', () => {
  const [row] = atlas.observations;
  if (row === undefined) throw new Error('no figures');
  const text = observationsCsv([{ ...row, note: 'said "about", then\nmore' }]);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(parse(text, { columns: true })).toMatchObject([
    { entity: row.entity, note: 'said "about", then\nmore' }
  ]);
});

test("an entity's CSV names publisher, date and address of each source", () => {
  const rows: Record<string, string>[] = parse(entityCsv(atlas, 'kashgar-bonded-zone'), { columns: true });
  const row = rows.find(({ source }) => source === 'xinhua-2022-xinjiang-trade');
  expect(row).toMatchObject({
    value: '100000000',
    qualifier: 'nearly',
    source_publisher: 'Xinhua',
    source_published: '2022-06'
  });
});

test('the data package tells its licence and names every file', () => {
  const content: unknown = JSON.parse(datapackage('1.2.3'));
  expect(content).toMatchObject({
    name: 'landbridge',
    version: '1.2.3',
    licenses: [{ name: 'CC-BY-4.0' }],
    resources: [
      { path: 'places.geojson' },
      { path: 'corridors.geojson' },
      { path: 'network.geojson' },
      { path: 'observations.csv' },
      { path: 'sources.csv' }
    ]
  });
});
