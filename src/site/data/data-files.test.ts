import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, test } from 'vitest';
import { knowledgeOf } from '../../atlas/knowledge';
import { readAtlas } from '../read/read-atlas';
import { dataFiles } from './data-files';
import { packageFaults } from './data-package.fixture';

const { atlas } = readAtlas('geo');
if (atlas === null) throw new Error('geo/ has faults');
const files = new Map([...dataFiles(knowledgeOf(atlas, []))].map(([path, make]) => [path, make()]));

const folder = mkdtempSync(join(tmpdir(), 'landbridge-data-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes all files, those of `changed` with other content, and gives what is then wrong with the package. */
async function faultsWith(changed: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  for (const [path, content] of files) writeFileSync(join(folder, path), changed[path] ?? content);
  return packageFaults(folder);
}

function contentOf(path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`no ${path}`);
  return content;
}

test('the data package is valid: descriptor, each row by its schema, keys, sizes and hashes', async () => {
  expect(await faultsWith()).toEqual([]);
  expect(JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'))).toMatchObject({
    name: 'landbridge',
    version: '0.1.0',
    licenses: [{ name: 'CC-BY-4.0' }],
    resources: [
      { path: 'observations.csv', mediatype: 'text/csv', encoding: 'utf-8' },
      { path: 'metrics.csv', schema: { primaryKey: 'id' } },
      { path: 'sources.csv' },
      { path: 'entities.csv' },
      { path: 'corridors.csv' },
      { path: 'services.csv' },
      { path: 'places.geojson', mediatype: 'application/geo+json' },
      { path: 'corridors.geojson' },
      { path: 'network.geojson' }
    ]
  });
}, 60_000);

test('a broken copy of the package is not taken: names, keys, ranges, hashes', async () => {
  const [header = '', first = ''] = contentOf('metrics.csv').split('\r\n');
  const faults = await faultsWith({
    'datapackage.json': contentOf('datapackage.json').replace('"name":"landbridge"', '"name":"Land Bridge"'),
    'entities.csv': contentOf('entities.csv').replace(',82.5703,', ',282.5703,'),
    'metrics.csv': [header, first, first, ''].join('\r\n')
  });
  expect(faults[0]).toContain('/name');
  expect(faults).toContain('metrics: Row 3 has an unique constraint violation in column "id"');
  expect(faults).toContain(
    'entities: The value "282.5703" does not conform to the "maximum" constraint for column "longitude"'
  );
  expect(faults).toContain('metrics.csv: is not of its hash');
}, 60_000);

test('a figure that counts what no table knows is not taken', async () => {
  const faults = await faultsWith({
    'metrics.csv': contentOf('metrics.csv').replace('\r\ntrips,', '\r\ntrip,')
  });
  expect(faults[0]).toMatch(/observations: Foreign key "metric" violation/);
}, 60_000);

test('every table is read by another reader: as many cells in each row as in the header, none a formula', () => {
  const tables = [...files].filter(([path]) => path.endsWith('.csv'));
  expect(tables).toHaveLength(6);
  for (const [path, content] of tables) {
    const rows: string[][] = parse(content, { record_delimiter: '\r\n' });
    expect(rows.length, path).toBeGreaterThan(10);
    const formulas = rows.flat().filter((cell) => /^[=+@\t\r-]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell));
    expect(formulas, path).toEqual([]);
  }
});

test('the text beside the files names each of them with its licence', () => {
  const text = contentOf('README.txt');
  expect(text).toContain('CC-BY-4.0');
  for (const path of files.keys()) if (path !== 'README.txt') expect(text).toContain(path);
});
