import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { readAtlas } from '../read/read-atlas';
import { entityCsv, entityJson } from './entity-files';

const { atlas } = readAtlas('geo');
if (atlas === null) throw new Error('geo/ has faults');
const kashgar = atlas.entities.get('kashgar-bonded-zone');
if (kashgar === undefined) throw new Error('no Kashgar');

test("a row of an entity's CSV stands by itself: names, source, date, address, licence", () => {
  const rows: Record<string, string>[] = parse(entityCsv(atlas, kashgar, 'zh'), { columns: true });
  expect(rows.find(({ source }) => source === 'xinhua-2022-xinjiang-trade')).toMatchObject({
    entity: 'kashgar-bonded-zone',
    entity_name: '喀什综合保税区',
    metric: 'trade_value',
    metric_name: '进出口总值(人民币)',
    value: '100000000',
    qualifier: 'nearly',
    source_publisher: 'Xinhua',
    source_published: '2022-06',
    licence: 'CC-BY-4.0',
    credit: 'Landbridge contributors',
    version: '0.1.0'
  });
});

test("an entity's JSON tells each source and metric once, and what it may be used for", () => {
  const content: unknown = JSON.parse(entityJson(atlas, kashgar, 'en'));
  expect(content).toMatchObject({
    licence: 'CC-BY-4.0',
    version: '0.1.0',
    entity: { id: 'kashgar-bonded-zone', name: 'Kashgar Comprehensive Bonded Zone', country: 'CN' }
  });
  const text = JSON.stringify(content);
  expect(text.split('"id":"xinhua-2022-xinjiang-trade"')).toHaveLength(2);
  expect(text.split('"id":"trade_value"')).toHaveLength(2);
});

test('an entity without figures still says what it is', () => {
  expect(entityJson({ ...atlas, observations: [] }, kashgar, 'en')).toContain('"figures":[]');
  expect(entityCsv({ ...atlas, observations: [] }, kashgar, 'en')).toMatch(/^entity,entity_name,[^\n]+\r\n$/);
});
