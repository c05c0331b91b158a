import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PMTiles, type Source } from 'pmtiles';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBasemap } from './build-basemap';

let cache = '';
let archive: Uint8Array = new Uint8Array();

beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'landbridge-basemap-'));
  archive = buildBasemap(cache);
}, 240_000);

afterAll(() => {
  rmSync(cache, { recursive: true });
});

/** A reader of the archive that counts the bytes it fetches. */
function reader(): { read: PMTiles; fetched: () => number } {
  let bytes = 0;
  const source: Source = {
    getKey: () => 'basemap',
    getBytes: (offset, length) => {
      const data = Uint8Array.from(archive.subarray(offset, offset + length));
      bytes += data.length;
      return Promise.resolve({ data: data.buffer });
    }
  };
  return { read: new PMTiles(source), fetched: () => bytes };
}

function layersIn(tile: ArrayBuffer): string[] {
  const bytes = Buffer.from(tile);
  return ['land', 'lakes', 'rivers', 'borders', 'countries'].filter((name) => bytes.includes(name));
}

test('every tile of the world is there from z0 to z6', async () => {
  const { read } = reader();
  const missing: string[] = [];
  for (let z = 0; z <= 6; z++)
    for (let x = 0; x < 2 ** z; x++)
      for (let y = 0; y < 2 ** z; y++)
        if (!(await read.getZxy(z, x, y))) missing.push(`${String(z)}/${String(x)}/${String(y)}`);
  expect(missing).toEqual([]);
}, 60_000);

test('the tile of eastern Kazakhstan has land, lakes, rivers, borders and a country to name', async () => {
  // z4: 67.5 to 90 degrees east, 41 to 55.8 degrees north.
  const tile = await reader().read.getZxy(4, 11, 5);
  expect(tile && layersIn(tile.data)).toEqual(['land', 'lakes', 'rivers', 'borders', 'countries']);
});

test('the tile of the middle Pacific is empty water', async () => {
  const tile = await reader().read.getZxy(4, 1, 6);
  expect(tile && layersIn(tile.data)).toEqual([]);
});

test('a first view of Eurasia at z3 fetches less than 120 kB', async () => {
  const { read, fetched } = reader();
  // 10 degrees west to 150 east, 72 north to 15 north.
  for (let x = 3; x <= 7; x++) for (let y = 1; y <= 3; y++) await read.getZxy(3, x, y);
  expect(fetched()).toBeLessThan(120_000);
});

test('the whole file stays small', () => {
  expect(archive.length).toBeLessThan(1_700_000);
});

test('what is built is kept, and the next build is the same bytes', () => {
  expect(readdirSync(cache)).toHaveLength(1);
  expect(Buffer.compare(buildBasemap(cache), archive)).toBe(0);
  expect(readdirSync(cache)).toHaveLength(1);
});
