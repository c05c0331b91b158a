import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerFor, pathAndQuery, securityHeaders } from './static-host';

let dist: string;

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'landbridge-host-'));
  mkdirSync(join(dist, 'en/ports/horgos'), { recursive: true });
  mkdirSync(join(dist, 'assets'));
  for (const file of [
    'index.html',
    'en/index.html',
    'en/ports/horgos/index.html',
    'en/ports/horgos/page.pack'
  ]) {
    writeFileSync(join(dist, file), 'x');
  }
});

describe('a static host', () => {
  test.each(['/', '/en/', '/en/ports/horgos/', '/en/ports/horgos/page.pack'])('serves %s', (path) => {
    expect(answerFor(dist, path)).toBe('file');
  });

  test('sends a page without its slash to the one with it', () => {
    expect(answerFor(dist, '/en/ports/horgos')).toEqual({ redirect: '/en/ports/horgos/' });
  });

  test.each([
    '/en/ports/nowhere/',
    '/en/ports/',
    '/assets',
    '/en/ports/horgos/page.pack/',
    '/../secret',
    '/%2e%2e/secret',
    '/%E0%A4%A',
    '/en/%00',
    '//en'
  ])('has nothing at %s', (path) => {
    expect(answerFor(dist, path)).toBe('missing');
  });

  test.each([
    ['/en/', '/en/', ''],
    ['/en?period=2021', '/en', '?period=2021'],
    ['/en?a=b?c&d=?', '/en', '?a=b?c&d=?']
  ])('cuts %s at its first question mark', (url, path, query) => {
    expect(pathAndQuery(url)).toEqual({ path, query });
  });

  const policy =
    "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self'; " +
    "img-src 'self' data:; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

  test.each(['/', '/en/', '/en/ports/horgos/', '/assets/index.js', '/embed/', '/en/ports/embed/', ''])(
    'lets no other page put %s in a frame, and allows no inline script, no inline style and no other origin',
    (path) => {
      expect(securityHeaders(path)['Content-Security-Policy']).toBe(`${policy}; frame-ancestors 'none'`);
    }
  );

  test.each(['/en/embed/', '/ug/embed/ports/horgos/'])('lets any page put %s in a frame', (path) => {
    expect(securityHeaders(path)['Content-Security-Policy']).toBe(policy);
  });
});
