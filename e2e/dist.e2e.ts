import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { mapReady } from './watch';

const dist = join(import.meta.dirname, '../dist');
const kB = 1000;

function gzip(path: string): number {
  return gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;
}

function files(folder: string, ending: string): string[] {
  return readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path));
}

function asset(pattern: RegExp): string {
  const found = readdirSync(join(dist, 'assets')).filter((name) => pattern.test(name));
  expect(found, String(pattern)).toHaveLength(1);
  return join('assets', found[0] ?? '');
}

/** What a page loads before the map: its HTML, and the styles and scripts that the HTML names. In bytes, gzip. */
function beforeTheMap(page: string): { html: number; styles: number; scripts: number } {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
  const linked = [
    ...new Set([...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path))
  ];
  const sum = (ending: string) =>
    linked.filter((path) => path.endsWith(ending)).reduce((total, path) => total + gzip(path), 0);
  return { html: gzip(join(page, 'index.html')), styles: sum('.css'), scripts: sum('.js') };
}

for (const page of [
  'en',
  'zh',
  'en/about',
  'zh/sources',
  'en/hubs/bayannur',
  'zh/destinations/oslo',
  'en/countries/kz'
]) {
  test(`${page}: HTML, CSS and own JavaScript before the map are at most 45 kB`, () => {
    const { html, styles, scripts } = beforeTheMap(page);
    expect(scripts).toBeGreaterThan(10 * kB);
    expect(html + styles + scripts).toBeLessThanOrEqual(45 * kB);
  });
}

// The tables of the places with most figures stand whole in their HTML, for readers without JavaScript.
test('every page: HTML at most 23 kB, with its CSS and all that blocks the first paint at most 28 kB, scripts 38 kB', () => {
  for (const path of files('.', 'index.html')) {
    const page = dirname(path);
    const { html, styles, scripts } = beforeTheMap(page);
    expect(html, page).toBeLessThanOrEqual(23 * kB);
    expect(html + styles, page).toBeLessThanOrEqual(28 * kB);
    expect(scripts, page).toBeLessThanOrEqual(38 * kB);
  }
});

test('the map: JavaScript at most 315 kB, CSS 12 kB, worker 150 kB', () => {
  expect(gzip(asset(/^atlas-map-.*\.js$/))).toBeLessThanOrEqual(315 * kB);
  expect(gzip(asset(/^atlas-map-.*\.css$/))).toBeLessThanOrEqual(12 * kB);
  expect(gzip(asset(/^maplibre-gl-worker-.*\.js$/))).toBeLessThanOrEqual(150 * kB);
});

test('what the map loads: network and names at most 80 kB', () => {
  for (const language of ['en', 'zh']) {
    expect(gzip('map/network.json') + gzip(`map/names.${language}.json`)).toBeLessThanOrEqual(80 * kB);
  }
});

test('the base map of the first view is at most 120 kB', async ({ page }) => {
  let bytes = 0;
  page.on('response', (response) => {
    if (response.url().endsWith('/map/basemap.pmtiles'))
      bytes += Number(response.headers()['content-length'] ?? 0);
  });
  await page.goto('/en/');
  await mapReady(page);
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(120 * kB);
});

test('no page has inline style or script, and no page asks for another origin', () => {
  const pages = files('.', '.html');
  expect(pages.length).toBeGreaterThan(400);
  for (const page of pages) {
    const html = readFileSync(join(dist, page), 'utf8');
    expect(html, page).not.toMatch(/\sstyle=|<style|\son[a-z]+="/);
    expect(html.replaceAll(/<script[^>]*src="\/[^"]*"[^>]*><\/script>/g, ''), page).not.toContain('<script');
    expect(html, page).not.toMatch(/<(?:link|script|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//);
  }
});

test('what is used at build time only does not ship: geojson-validation (LGPL) and the charting library', () => {
  const scripts = files('assets', '.js').map((path) => readFileSync(join(dist, path), 'utf8'));
  for (const script of scripts) {
    expect(script).not.toMatch(/isGeoJSONObject|isLinearRingCoor/);
    expect(script).not.toMatch(/scaleBand|tickFormat/);
  }
});
