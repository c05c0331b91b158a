import * as v from 'valibot';
import { expect, test } from 'vitest';
import { knowledgeOf } from '../../atlas/knowledge';
import { readAtlas } from '../read/read-atlas';
import { corridorsGeojson, networkGeojson, placesGeojson } from './geojson-files';
import { geojsonFaults } from './rfc7946.fixture';

const { atlas } = readAtlas('geo');
if (atlas === null) throw new Error('geo/ has faults');
const places = placesGeojson(atlas);
const network = networkGeojson(atlas);
const corridors = corridorsGeojson(knowledgeOf(atlas, []));

const collection = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.object({ id: v.string(), properties: v.record(v.string(), v.unknown()) }))
});

function featureOf(geojson: string, id: string): unknown {
  const { features } = v.parse(v.looseObject({ features: v.array(v.looseObject({})) }), JSON.parse(geojson));
  return features.find((feature) => feature.id === id);
}

test('the files are GeoJSON by RFC 7946 and say their licence and version', () => {
  for (const file of [places, network, corridors]) {
    expect(geojsonFaults(file)).toEqual([]);
    expect(v.parse(collection, JSON.parse(file))).toMatchObject({
      license: 'CC-BY-4.0',
      version: '0.1.0',
      attribution: 'Landbridge contributors'
    });
  }
});

test('a place has its names under the keys of OpenStreetMap', () => {
  expect(featureOf(places, 'alashankou')).toMatchObject({
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
  expect(featureOf(network, 'lianyungang~xinyi')).toMatchObject({
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
  const { features } = v.parse(collection, JSON.parse(corridors));
  expect(features.length).toBeGreaterThanOrEqual(12);
  for (const { properties } of features) {
    const { length_km, length_published_km, length_measured_km } = properties;
    expect(Number(length_published_km) + Number(length_measured_km)).toBeCloseTo(Number(length_km), 0);
  }
});
