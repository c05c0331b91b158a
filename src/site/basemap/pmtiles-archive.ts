import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

/** One vector tile, uncompressed. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
}

export interface ArchiveOptions {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** [west, south, east, north] in degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly metadata: Readonly<Record<string, unknown>>;
}

interface Entry {
  readonly id: number;
  run: number;
  readonly offset: number;
  readonly length: number;
}

// Sizes and numbers of the PMTiles specification, version 3.
const headerBytes = 127;
const rootBytes = 16384;
const gzipped = 2;
const mvt = 1;

function varint(value: number, out: number[]): void {
  let rest = value;
  while (rest >= 0x80) {
    out.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  out.push(rest);
}

function gzip(data: Uint8Array): Uint8Array {
  return gzipSync(data, { level: 9 });
}

function directory(entries: readonly Entry[]): Uint8Array {
  const out: number[] = [];
  varint(entries.length, out);
  entries.forEach((entry, index) => varint(entry.id - (entries[index - 1]?.id ?? 0), out));
  for (const entry of entries) varint(entry.run, out);
  for (const entry of entries) varint(entry.length, out);
  entries.forEach((entry, index) => {
    const before = entries[index - 1];
    varint(before && before.offset + before.length === entry.offset ? 0 : entry.offset + 1, out);
  });
  return gzip(Uint8Array.from(out));
}

/** The root directory, and the leaf directories where the root alone would outgrow its 16 kB. */
function directories(entries: readonly Entry[]): { root: Uint8Array; leaves: Uint8Array[] } {
  const whole = directory(entries);
  if (headerBytes + whole.length <= rootBytes) return { root: whole, leaves: [] };
  for (let size = 2048; ; size *= 2) {
    const leaves: Uint8Array[] = [];
    const pointers: Entry[] = [];
    let offset = 0;
    for (let start = 0; start < entries.length; start += size) {
      const part = entries.slice(start, start + size);
      const leaf = directory(part);
      leaves.push(leaf);
      pointers.push({ id: part[0]?.id ?? 0, run: 0, offset, length: leaf.length });
      offset += leaf.length;
    }
    const root = directory(pointers);
    if (headerBytes + root.length <= rootBytes) return { root, leaves };
  }
}

/**
 * Writes a PMTiles archive (specification version 3, clustered, gzip) of vector tiles: equal tiles are stored
 * once. The same tiles give the same bytes.
 */
export function writeArchive(tiles: readonly Tile[], options: ArchiveOptions): Uint8Array {
  const ordered = tiles
    .map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), data: tile.data }))
    .sort((a, b) => a.id - b.id);
  const known = new Map<string, { offset: number; length: number }>();
  const contents: Uint8Array[] = [];
  const entries: Entry[] = [];
  let end = 0;
  for (const { id, data } of ordered) {
    const hash = createHash('sha256').update(data).digest('base64');
    let place = known.get(hash);
    if (!place) {
      const content = gzip(data);
      place = { offset: end, length: content.length };
      known.set(hash, place);
      contents.push(content);
      end += content.length;
    }
    const before = entries.at(-1);
    if (before && before.offset === place.offset && before.id + before.run === id) before.run++;
    else entries.push({ id, run: 1, ...place });
  }

  const { root, leaves } = directories(entries);
  const metadata = gzip(new TextEncoder().encode(JSON.stringify(options.metadata)));
  const leafBytes = leaves.reduce((sum, leaf) => sum + leaf.length, 0);
  const metadataAt = headerBytes + root.length;
  const leavesAt = metadataAt + metadata.length;
  const tilesAt = leavesAt + leafBytes;

  const header = new DataView(new ArrayBuffer(headerBytes));
  new TextEncoder().encodeInto('PMTiles', new Uint8Array(header.buffer));
  header.setUint8(7, 3);
  [
    headerBytes,
    root.length,
    metadataAt,
    metadata.length,
    leavesAt,
    leafBytes,
    tilesAt,
    end,
    tiles.length,
    entries.length,
    contents.length
  ].forEach((value, index) => header.setBigUint64(8 + index * 8, BigInt(value), true));
  header.setUint8(96, 1); // clustered
  header.setUint8(97, gzipped); // directories and metadata
  header.setUint8(98, gzipped); // tiles
  header.setUint8(99, mvt);
  header.setUint8(100, options.minZoom);
  header.setUint8(101, options.maxZoom);
  const [west, south, east, north] = options.bounds;
  const degrees = [west, south, east, north];
  degrees.forEach((value, index) => header.setInt32(102 + index * 4, Math.round(value * 1e7), true));
  header.setUint8(118, options.minZoom);
  header.setInt32(119, Math.round(((west + east) / 2) * 1e7), true);
  header.setInt32(123, Math.round(((south + north) / 2) * 1e7), true);

  return Buffer.concat([new Uint8Array(header.buffer), root, metadata, ...leaves, ...contents]);
}
