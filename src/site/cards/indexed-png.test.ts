import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { indexedPng } from './indexed-png';

/** Pixels of a PNG as another library reads them. */
function pixelsOf(png: Buffer, width: number, height: number): readonly number[] {
  const image = `<image width="${String(width)}" height="${String(height)}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">${image}</svg>`;
  return [...new Resvg(svg).render().pixels];
}

test('another library reads the same pixels back', async () => {
  const pixels = [
    255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 29, 36, 41, 255, 255, 255, 255, 255, 255, 0, 0, 255
  ];
  const png = await indexedPng(Uint8Array.from(pixels), 3, 2, 1000);
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2]);
  expect(pixelsOf(png, 3, 2)).toEqual(pixels);
});

test('more colours than there is room for become the nearest ones', async () => {
  const pixels = Array.from({ length: 256 }, (_, grey) => [grey, grey, grey, 255]).flat();
  const back = pixelsOf(await indexedPng(Uint8Array.from(pixels), 256, 1, 10_000), 256, 1);
  const far = pixels.map((value, index) => Math.abs(value - (back[index] ?? 0)));
  expect(Math.max(...far)).toBeLessThanOrEqual(15);
});

test('a picture that cannot be small enough is refused', async () => {
  await expect(indexedPng(new Uint8Array(400), 10, 10, 50)).rejects.toThrow('heavier than 50 bytes');
});
