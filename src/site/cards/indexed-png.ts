import { crc32, deflate } from 'node:zlib';
import { promisify } from 'node:util';
import { palettes } from '../../map/palette';

/** How pictures are packed. `depths`: how many colours one has at most: fewer, until it is small enough. */
export const packing = { depths: [32, 24], level: 8 };

/** Groups of colours that differ by less than this in each of red, green and blue share an entry at most. */
const bits = 4;

/** The colours of the map and its letters: always in the palette where they are in the picture, however little. */
const { families, ...ground } = palettes.light;
const own = [...Object.values(families), ...Object.values(ground)].map((colour) =>
  parseInt(colour.slice(1), 16)
);

/**
 * At most `most` colours, `0xrrggbb`, for a picture of flat areas: our own, then the commonest of each group of like
 * colours, the commonest groups first.
 */
function paletteOf(counts: ReadonlyMap<number, number>, most: number): readonly number[] {
  const groups = new Map<number, { colour: number; count: number; total: number }>();
  for (const [colour, count] of counts) {
    const part = (shift: number): number => ((colour >> shift) & 0xff) >> (8 - bits);
    const key = (part(16) << (2 * bits)) | (part(8) << bits) | part(0);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { colour, count, total: count });
    else {
      group.total += count;
      if (count > group.count) Object.assign(group, { colour, count });
    }
  }
  const commonest = [...groups.values()]
    .sort((a, b) => b.total - a.total || a.colour - b.colour)
    .map(({ colour }) => colour);
  return [...new Set([...own.filter((colour) => counts.has(colour)), ...commonest])].slice(0, most);
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Infinity;
  palette.forEach((each, index) => {
    const red = (each >> 16) - (colour >> 16);
    const green = ((each >> 8) & 0xff) - ((colour >> 8) & 0xff);
    const blue = (each & 0xff) - (colour & 0xff);
    const far = 2 * red * red + 4 * green * green + 3 * blue * blue;
    if (far < least) [best, least] = [index, far];
  });
  return best;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A picture of opaque pixels, and how often each colour is in it. Colours are `0xrrggbb`. */
interface Counted {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint32Array;
  readonly counts: ReadonlyMap<number, number>;
}

function counted(pixels: Uint8Array, width: number, height: number): Counted {
  const counts = new Map<number, number>();
  const colours = new Uint32Array(width * height);
  for (let index = 0, last = -1, run = 0; index <= colours.length; index++) {
    const at = index * 4;
    const colour =
      index === colours.length
        ? -1
        : ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    if (colour !== last) {
      if (run > 0) counts.set(last, (counts.get(last) ?? 0) + run);
      [last, run] = [colour, 0];
    }
    run++;
    if (index < colours.length) colours[index] = colour;
  }
  return { width, height, colours, counts };
}

/** Rows of palette entries, each begun by its filter, none: for a palette that packs best. */
function indexed({ width, height, colours, counts }: Counted, palette: readonly number[]): Uint8Array {
  const entries = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0, last = -1, entry = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = colours[y * width + x] ?? 0;
      if (colour !== last) [last, entry] = [colour, entries.get(colour) ?? 0];
      rows[y * (width + 1) + 1 + x] = entry;
    }
  }
  return rows;
}

/**
 * A PNG with a palette, about a third of the size of one with every colour, of as many colours as there is room for.
 * @param pixels RGBA, opaque, row by row.
 * @param mostBytes What it may weigh. Throws RangeError where even few colours are too heavy.
 */
export async function indexedPng(
  pixels: Uint8Array,
  width: number,
  height: number,
  mostBytes: number
): Promise<Buffer> {
  const picture = counted(pixels, width, height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  for (const depth of packing.depths) {
    const palette = paletteOf(picture.counts, depth);
    const png = Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(palette.flatMap((each) => [each >> 16, (each >> 8) & 0xff, each & 0xff]))),
      chunk('IDAT', await promisify(deflate)(indexed(picture, palette), { level: packing.level })),
      chunk('IEND', Buffer.alloc(0))
    ]);
    if (png.length <= mostBytes) return png;
  }
  throw new RangeError(`a picture is heavier than ${String(mostBytes)} bytes`);
}
