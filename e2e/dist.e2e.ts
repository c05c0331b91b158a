import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import * as v from 'valibot';
import { mapReady } from './watch';

const graphSchema = v.object({ '@graph': v.array(v.looseObject({ '@type': v.string() })) });
const dist = join(import.meta.dirname, '../dist');
const kB = 1000;

const weighed = new Map<string, number>();

/** Weight of a file with gzip, in bytes. */
function gzip(path: string): number {
  const known = weighed.get(path) ?? gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;
  weighed.set(path, known);
  return known;
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

test('every page: HTML at most 20 kB, half of them under 10; with CSS and own JavaScript before the map 45 kB', () => {
  const pages = files('.', 'index.html').map((path) => ({ path, ...beforeTheMap(dirname(path)) }));
  expect(pages.filter(({ html }) => html > 20 * kB)).toEqual([]);
  expect(pages.filter(({ scripts }) => scripts === 0)).toEqual([]);
  expect(pages.filter(({ html, styles, scripts }) => html + styles + scripts > 45 * kB)).toEqual([]);
  const sizes = pages.map(({ html }) => html);
  expect(sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)]).toBeLessThan(10 * kB);
});

test('what makes a page live, beside the map: at most 57 kB of own JavaScript', async ({ page }) => {
  const scripts = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js') && !/atlas-map|maplibre|overlay|service-worker/.test(pathname))
      scripts.add(pathname.slice(1));
  });
  await page.goto('/ug/ports/alashankou/');
  await mapReady(page);
  expect(scripts.size).toBeGreaterThan(5);
  expect([...scripts].reduce((sum, path) => sum + gzip(path), 0)).toBeLessThanOrEqual(57 * kB);
});

test('the whole site is at most 120 MB', () => {
  const bytes = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(join(dist, path)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
  expect(bytes).toBeLessThanOrEqual(120_000_000);
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

test('the base picture of the still maps is at most 90 kB, and holds every part that a page shows', () => {
  expect(gzip('map/base.svg')).toBeLessThanOrEqual(90 * kB);
  const base = readFileSync(join(dist, 'map/base.svg'), 'utf8');
  const shown = new Set(
    files('.', 'index.html').flatMap((path) =>
      [...readFileSync(join(dist, path), 'utf8').matchAll(/base\.svg#([\w-]+)/g)].map(([, id = '']) => id)
    )
  );
  expect(shown.size).toBeGreaterThan(10);
  expect([...shown].filter((id) => !base.includes(`id="${id}"`))).toEqual([]);
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
    const executed = html
      .replaceAll(/<script[^>]*src="\/[^"]*"[^>]*><\/script>/g, '')
      .replaceAll('<script type="application/ld+json">', '');
    expect(executed, page).not.toContain('<script');
    const fetched = html.replaceAll(/<link rel="(?:canonical|alternate)"[^>]*>/g, '');
    expect(fetched, page).not.toMatch(/<(?:link|script|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//);
  }
});

/** Embedded pages are told of by the pages they stand for. */
const isEmbed = /^[a-z]{2}\/embed(\/|$)/;

const pagePaths = () =>
  files('.', 'index.html')
    .map(dirname)
    .filter((path) => path !== '.' && !isEmbed.test(path));

test('no two pages share a title and none a description, in any language', () => {
  const titles: string[] = [];
  const descriptions: string[] = [];
  for (const path of pagePaths()) {
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    const [language = ''] = path.split('/');
    titles.push(`${language} ${/<title>([^<]+)<\/title>/.exec(html)?.[1] ?? ''}`);
    descriptions.push(`${language} ${/<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? ''}`);
  }
  for (const texts of [titles, descriptions]) {
    expect([...new Set(texts)]).toHaveLength(texts.length);
    expect(texts.filter((text) => text.length < 5)).toEqual([]);
  }
});

test('the sitemap is well-formed and names every page once', async ({ page }) => {
  const locations = async (name: string): Promise<string[]> => {
    const text = readFileSync(join(dist, name), 'utf8');
    return page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      if (parsed.querySelector('parsererror') !== null) throw new Error(parsed.documentElement.outerHTML);
      return [...parsed.querySelectorAll('loc')].map(({ textContent }) => new URL(textContent).pathname);
    }, text);
  };
  const named = await locations('sitemap.xml');
  expect(named.sort()).toEqual(
    pagePaths()
      .map((path) => `/${path}/`)
      .sort()
  );
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain(
    'Sitemap: http://localhost:4173/sitemap.xml'
  );
});

test('each page says what it is: JSON-LD that parses, canonical and alternates that exist', () => {
  const faults = pagePaths().flatMap((path) => {
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    const graph = v.parse(graphSchema, JSON.parse(json))['@graph'];
    const links = [...html.matchAll(/<link rel="(?:canonical|alternate)"[^>]* href="([^"]+)"/g)];
    return [
      ...(graph.some((node) => node['@type'] === 'BreadcrumbList') ? [] : [`${path}: no breadcrumbs`]),
      ...(links.length === 9 ? [] : [`${path}: ${String(links.length)} links`]),
      ...links
        .map(([, url = '']) => url)
        .filter(
          (url) =>
            !/^http:\/\/localhost:4173\/.*\/$/.test(url) ||
            !existsSync(join(dist, new URL(url).pathname, 'index.html'))
        )
        .map((url) => `${path}: ${url}`)
    ];
  });
  expect(faults).toEqual([]);
});

test('every page has its card, 1200 by 630 pixels and at most 60 kB, and every card its page', () => {
  const shown = new Set<string>();
  for (const path of pagePaths()) {
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    const [, url = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
    expect(html, path).toContain('<meta name="twitter:card" content="summary_large_image"');
    shown.add(new URL(url).pathname.slice(1));
  }
  expect([...shown].sort()).toEqual(files('cards', '.png').sort());
  for (const path of shown) {
    const png = readFileSync(join(dist, path));
    expect(png.subarray(0, 8).toString('latin1'), path).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
    expect(png.length, path).toBeLessThanOrEqual(60 * kB);
  }
});

test('the page for a missing address is kept out of search engines and claims no address', () => {
  const html = readFileSync(join(dist, '404.html'), 'utf8');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toMatch(/rel="(?:canonical|alternate)"|ld\+json|og:url/);
});

test('what is used at build time only does not ship: geojson-validation (LGPL) and the charting library', () => {
  const scripts = files('assets', '.js').map((path) => readFileSync(join(dist, path), 'utf8'));
  for (const script of scripts) {
    expect(script).not.toMatch(/isGeoJSONObject|isLinearRingCoor/);
    expect(script).not.toMatch(/scaleBand|tickFormat/);
  }
});
