import { expect, test } from 'vitest';
import { absolute, siteAddress } from './site-address';

test('an address is parted into origin and base, and paths are joined to it', () => {
  const root = siteAddress('https://example.org');
  expect(root).toEqual({ origin: 'https://example.org', base: '/' });
  expect(absolute(root, '/en/ports/horgos/')).toBe('https://example.org/en/ports/horgos/');
  const below = siteAddress('https://example.org:8443/maps/atlas');
  expect(below).toEqual({ origin: 'https://example.org:8443', base: '/maps/atlas/' });
  expect(absolute(below, '/en/')).toBe('https://example.org:8443/maps/atlas/en/');
});

test('without SITE_URL it is where the preview server stands', () => {
  expect(siteAddress(undefined)).toEqual({ origin: 'http://localhost:4173', base: '/' });
});

test.each([
  '',
  '/atlas/',
  'example.org/atlas/',
  'ftp://example.org/',
  'https://example.org/?a=1',
  'https://example.org/#top',
  'https://me:secret@example.org/'
])('“%s” is refused with what would be right', (value) => {
  expect(() => siteAddress(value)).toThrow('https://example.org/atlas/');
  expect(() => siteAddress(value)).toThrow(`SITE_URL is “${value}”`);
});
