import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium as browserType } from 'playwright';
import { createServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { chromium } from '../../e2e/chromium';
import { atlasDev } from './dev';
import { smallGeo } from './read/small-geo.fixture';

test('faults stand in the overlay of the page until they are mended', { timeout: 60_000 }, async () => {
  const root = mkdtempSync(join(tmpdir(), 'landbridge-dev-'));
  const write = (file: string, content: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  };
  write('index.html', '<!doctype html><title>atlas</title><p>The atlas</p>');
  for (const [file, content] of Object.entries(smallGeo)) write(`geo/${file}`, content);

  const dev = atlasDev();
  const server = await createServer({
    root,
    configFile: false,
    mode: 'development',
    logLevel: 'silent',
    cacheDir: join(root, '.vite'),
    server: { host: '127.0.0.1', port: 0 },
    plugins: [dev]
  });
  const browser = await browserType.launch(chromium);
  onTestFinished(async () => {
    await browser.close();
    await server.close();
    rmSync(root, { recursive: true });
  });
  await server.listen();
  const [address = ''] = server.resolvedUrls?.local ?? [];
  const page = await browser.newPage();
  const overlay = page.locator('vite-error-overlay .message-body');

  await page.goto(address);
  await page.getByText('The atlas').waitFor();
  expect(dev.api.atlas()?.observations).toHaveLength(4);

  write('geo/services.csv', smallGeo['services.csv'].replace(',13,', ',far,'));
  await overlay.waitFor();
  expect(await overlay.textContent()).toBe(
    '1 fault in what the atlas is read from:\n' +
      'geo/services.csv:2 km: "far" is not a number; expected a plain number without separators'
  );
  expect(dev.api.atlas()).toBeNull();

  // A page opened only now, and one more fault.
  await page.goto(address);
  await overlay.waitFor();
  write('geo/corridors.json', '[}');
  await page.getByText('2 faults in what the atlas is read from:').waitFor();
  expect(await overlay.textContent()).toContain(
    'geo/corridors.json:1: broken JSON at column 2, from } on; expected a value or ]'
  );

  write('geo/corridors.json', smallGeo['corridors.json']);
  await page.getByText('1 fault in what the atlas is read from:').waitFor();
  write('geo/services.csv', smallGeo['services.csv']);
  await overlay.waitFor({ state: 'detached' });
  await page.getByText('The atlas').waitFor();
  expect(dev.api.atlas()?.observations).toHaveLength(4);
});
