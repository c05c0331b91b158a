import { expect, test } from 'vitest';
import { dictionaries } from './dictionaries';
import { iconPng } from './icon-png';
import { webManifest } from './web-manifest';

test('the Uyghur manifest under a sub-path', () => {
  const manifest = webManifest('ug', dictionaries.ug.shell, '/atlas/');
  expect(manifest.dir).toBe('rtl');
  expect(manifest.start_url).toBe('/atlas/ug/');
  expect(manifest.scope).toBe('/atlas/');
  expect(manifest.icons.map(({ src }) => src)).toEqual([
    '/atlas/icon-192.png',
    '/atlas/icon-512.png',
    '/atlas/icon-maskable-512.png'
  ]);
});

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="red"/></svg>';

test.each(['any', 'maskable'] as const)('an icon for %s has the size asked for', (purpose) => {
  const png = Buffer.from(iconPng(icon, 192, purpose));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([192, 192]);
});
