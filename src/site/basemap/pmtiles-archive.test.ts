import { PMTiles, type Source } from 'pmtiles';
import { expect, test } from 'vitest';
import { writeArchive, type Tile } from './pmtiles-archive';

const options = { minZoom: 0, maxZoom: 8, bounds: [-180, -85, 180, 85], metadata: { name: 'test' } } as const;

function reader(archive: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => 'test',
    getBytes: (offset, length) =>
      Promise.resolve({ data: Uint8Array.from(archive.subarray(offset, offset + length)).buffer })
  };
  return new PMTiles(source);
}

/** All tiles of a zoom, every third one alike, so that runs and repeats occur. */
function tilesOf(z: number): Tile[] {
  const tiles: Tile[] = [];
  for (let x = 0; x < 2 ** z; x++)
    for (let y = 0; y < 2 ** z; y++)
      tiles.push({ z, x, y, data: Uint8Array.from((x + y) % 3 === 0 ? [1, 2, 3] : [z, x, y, x ^ y]) });
  return tiles;
}

async function expectAll(archive: Uint8Array, tiles: readonly Tile[]): Promise<void> {
  const read = reader(archive);
  for (const { z, x, y, data } of tiles) {
    const found = await read.getZxy(z, x, y);
    expect(found && [...new Uint8Array(found.data)], `${String(z)}/${String(x)}/${String(y)}`).toEqual([
      ...data
    ]);
  }
}

test('every tile is read back as it was written', async () => {
  const tiles = [0, 1, 2, 3].flatMap(tilesOf);
  await expectAll(writeArchive(tiles, options), tiles);
});

test('every tile is read back where the directory needs leaves', async () => {
  // A thousand contents strewn without a pattern, so that the directory does not compress to nothing.
  let seed = 1;
  const tiles = tilesOf(7).map((tile) => {
    seed = (seed * 16807) % 2147483647;
    const kind = seed % 1000;
    return {
      ...tile,
      data: Uint8Array.from({ length: 4 + kind }, (_, index) => (kind * (index + 1)) & 0xff)
    };
  });
  const archive = writeArchive(tiles, options);
  const header = await reader(archive).getHeader();
  expect(header.leafDirectoryLength).toBeGreaterThan(0);
  expect(header.rootDirectoryLength).toBeLessThanOrEqual(16384 - 127);
  // One in 613 is enough, and takes in every leaf.
  await expectAll(
    archive,
    tiles.filter((_, index) => index % 613 === 0)
  );
});

test('equal tiles are stored once, and a tile that is not there is not found', async () => {
  const data = Uint8Array.from([7, 7, 7]);
  const archive = writeArchive(
    [
      { z: 1, x: 0, y: 0, data },
      { z: 1, x: 0, y: 1, data },
      { z: 1, x: 1, y: 1, data }
    ],
    options
  );
  const header = await reader(archive).getHeader();
  expect([header.numAddressedTiles, header.numTileEntries, header.numTileContents]).toEqual([3, 1, 1]);
  expect(await reader(archive).getZxy(1, 1, 0)).toBeUndefined();
});

test('the header and the metadata say what was given', async () => {
  const read = reader(writeArchive(tilesOf(1), options));
  expect(await read.getHeader()).toMatchObject({
    minZoom: 0,
    maxZoom: 8,
    minLon: -180,
    maxLat: 85,
    tileType: 1,
    clustered: true
  });
  expect(await read.getMetadata()).toEqual({ name: 'test' });
});

test('the order in which tiles are given does not matter', () => {
  const tiles = tilesOf(2);
  expect(writeArchive(tiles.toReversed(), options)).toEqual(writeArchive(tiles, options));
});
