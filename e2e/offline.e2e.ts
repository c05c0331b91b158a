import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { preview } from 'vite';
import * as v from 'valibot';
import { mapReady, watch } from './watch';

const root = join(import.meta.dirname, '..');
const port = 4179;
const origin = `http://localhost:${String(port)}`;

test.use({ serviceWorkers: 'allow' });
// More than a hundred files are kept first.
test.describe.configure({ timeout: 180_000 });

async function serve() {
  const server = await preview({ root, configLoader: 'runner', preview: { port, strictPort: true } });
  return {
    stop: async () => {
      // Connections that the browser keeps open would hold the server up.
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
      await server.close();
    }
  };
}

/** Waits until the service worker has kept the atlas in a language. */
async function kept(page: Page, language: string): Promise<void> {
  const isKept = () =>
    page.evaluate(
      async (pack) => (await caches.match(pack)) !== undefined && navigator.serviceWorker.controller !== null,
      `/offline/${language}.pack`
    );
  await expect.poll(isKept, { timeout: 150_000 }).toBe(true);
}

test('after one visit pages and map work with the server stopped, and the page says so', async ({
  browser
}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const server = await serve();
  try {
    await page.goto(`${origin}/ru/ports/horgos/`);
    await mapReady(page);
    await kept(page, 'ru');
  } finally {
    await server.stop();
  }

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Хоргос');
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('2026');
  await mapReady(page);
  await page.locator('.maplibregl-canvas').press('ArrowRight');
  await mapReady(page);

  for (const [path, heading] of [
    ['/ru/corridors/middle-corridor/', /коридор/i],
    ['/ru/services/yuxinou/', /Yuxinou/],
    ['/ru/sources/x/', /X/]
  ] as const) {
    await page.goto(origin + path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  }

  await page.goto(`${origin}/ru/ports/nowhere/`);
  await expect(page.getByRole('main')).toContainText('ports/nowhere/');
  await context.close();
});

test('what is kept in one language is under 6 MB, and keeping it disturbs neither page nor map', async ({
  page
}) => {
  const troubles = watch(page);
  await page.goto('/en/');
  await mapReady(page);
  await kept(page, 'en');
  expect(troubles.list).toEqual([]);
  const bytes = await page.evaluate(async () => {
    let sum = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        sum += (await (await cache.match(request))?.blob())?.size ?? 0;
    }
    return sum;
  });
  expect(bytes).toBeGreaterThan(2_000_000);
  expect(bytes).toBeLessThan(6_000_000);
});

test('a page of another build gets its own files: what is kept is not given to it', async ({ page }) => {
  await page.goto('/en/');
  await kept(page, 'en');
  const asked: string[] = [];
  await page.route('**/map/network.json?*', (route) => {
    asked.push(new URL(route.request().url()).search);
    return route.continue();
  });
  const own = new URL((await page.locator('script[type=module]').getAttribute('src')) ?? '', origin);
  expect(own.pathname).toContain('/assets/');
  await page.evaluate(() => fetch('/map/network.json?v=another'));
  expect(asked).toEqual(['?v=another']);
});

const manifestSchema = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  short_name: v.pipe(v.string(), v.maxLength(12)),
  lang: v.string(),
  dir: v.picklist(['ltr', 'rtl']),
  start_url: v.string(),
  scope: v.string(),
  display: v.literal('standalone'),
  icons: v.array(v.object({ src: v.string(), sizes: v.string(), type: v.string(), purpose: v.string() }))
});

for (const language of ['en', 'ug'])
  test(`the ${language} page can be installed: manifest and its icons`, async ({ page, request }) => {
    await page.goto(`/${language}/`);
    const address = await page.locator('link[rel=manifest]').getAttribute('href');
    const response = await request.get(address ?? '');
    const manifest = v.parse(manifestSchema, await response.json());
    expect(manifest.lang).toBe(language);
    expect(manifest.dir).toBe(language === 'ug' ? 'rtl' : 'ltr');
    expect((await request.get(manifest.start_url)).status()).toBe(200);
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
    for (const { src, sizes } of manifest.icons) {
      const png = await (await request.get(src)).body();
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(`${String(png.readUInt32BE(16))}x${String(png.readUInt32BE(20))}`).toBe(sizes);
    }
  });

test('the service worker keeps nothing that the site does not have', () => {
  const worker = readFileSync(join(root, 'dist/service-worker.js'), 'utf8');
  const paths = worker.match(/\/(?:assets|map|offline)\/[\w./-]+/g) ?? [];
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths) expect(readFileSync(join(root, 'dist', path)).length).toBeGreaterThan(0);
});
