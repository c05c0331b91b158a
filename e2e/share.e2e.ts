import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { faults } from './axe';
import { openAlive, withoutMap } from './watch';

async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Share this view' })).toBeVisible();
}

test('by keyboard: the link of the view is copied, the citation names its sources, Escape leads back', async ({
  browser
}) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  await withoutMap(context);
  const page = await context.newPage();
  await openAlive(page, '/en/ports/horgos/?period=2021#6/44/80');
  await openShare(page);

  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Link to exactly this view' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe('http://localhost:4173/en/ports/horgos/?period=2021&theme=light#6/44/80');

  const citation = page.getByRole('textbox', { name: 'Citation' });
  await expect(citation).toHaveValue(
    /^“Horgos”\. Landbridge, data version \d+\.\d+\.\d+, sources up to \d{4}-/
  );
  await expect(citation).toHaveValue(/\nSources of the figures:\n- .+: “.+”/);
  await page.getByRole('radio', { name: 'Plain text' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(citation).toHaveValue(/^@misc\{landbridge-en-ports-horgos,\n/);

  expect(await faults(page, 'dialog')).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
  await context.close();
});

for (const [language, name] of [
  ['ug', 'ھەمبەھىر'],
  ['zh', '分享']
] as const) {
  test(`${language}: the dialog fits a phone of 320 px, and axe finds no fault in it`, async ({
    browser
  }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
    await withoutMap(context);
    const page = await context.newPage();
    await openAlive(page, `/${language}/ports/horgos/`);
    await page.getByRole('button', { name, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('textbox')).toHaveCount(3);
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(await faults(page, 'dialog')).toEqual([]);
    await context.close();
  });
}

/** A page of somebody else: another origin, with `body` in it. */
async function hosted(body: string): Promise<{ server: Server; url: string }> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Somebody else</title>${body}`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, url: `http://127.0.0.1:${String(address.port)}/` };
}

test('the embed code in a page of another origin: light and still first, the live map when asked for', async ({
  page
}) => {
  await openAlive(page, '/en/ports/horgos/?layers=-hubs');
  await openShare(page);
  await page.getByRole('combobox', { name: 'Theme' }).last().selectOption('Dark');
  const code = await page.getByRole('textbox', { name: 'HTML for your page' }).inputValue();
  expect(code).toContain('src="http://localhost:4173/en/embed/ports/horgos/?layers=-hubs&amp;theme=dark"');

  const { server, url } = await hosted(code);
  const asked: string[] = [];
  let bytes = 0;
  page.on('response', (response) => {
    if (!response.url().startsWith('http://localhost:4173/')) return;
    asked.push(new URL(response.url()).pathname);
    // The base picture is one for all pages, and not counted to any.
    if (response.ok() && !response.url().endsWith('/map/base.svg'))
      void response.body().then((body) => (bytes += gzipSync(body).length));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1, name: 'Horgos' })).toBeVisible();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.getByRole('link', { name: 'Open the full page' })).toHaveAttribute('target', '_blank');
  await expect(frame.getByText('Source:')).toBeVisible();
  await expect(frame.getByRole('img', { name: /^Map: Horgos/ })).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/map/'))).toEqual(['/map/base.svg']);
  expect(asked.filter((path) => /maplibre|atlas-map/.test(path))).toEqual([]);
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(45_000);

  await frame.getByRole('button', { name: 'Show the live map' }).click();
  await expect(frame.locator('[data-status="ready"]')).toBeVisible({ timeout: 40_000 });
  await expect(frame.getByRole('button', { name: 'Show the live map' })).toHaveCount(0);
  await frame.locator('canvas').hover();
  await page.mouse.wheel(0, 300);
  await expect(frame.getByText('Use Ctrl and the wheel to zoom the map')).toBeVisible();
  server.close();
});

test('no other page of ours stands in a frame', async ({ page }) => {
  const { server, url } = await hosted('<iframe src="http://localhost:4173/en/ports/horgos/"></iframe>');
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await page.goto(url);
  await refused;
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Horgos' })).toHaveCount(0);
  server.close();
});

test('without JavaScript a frame shows title, figure, source and the way to the page', async ({
  browser
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/ug/embed/ports/horgos/');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 }).getByRole('link')).toHaveAttribute(
    'href',
    '/ug/ports/horgos/'
  );
  await expect(page.locator('.figure strong')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await context.close();
});
