import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { packageFaults } from '../src/site/data/data-package.fixture';
import { geojsonFaults } from '../src/site/data/rfc7946.fixture';
import { mapReady, openAlive, watch, withoutMap } from './watch';

const data = join(import.meta.dirname, '../dist/data/v1');
const folder = mkdtempSync(join(tmpdir(), 'landbridge-downloads-'));
test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Clicks a button that saves a file, and gives the file's name and content. */
async function saved(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click()
  ]);
  const name = download.suggestedFilename();
  await download.saveAs(join(folder, name));
  return { name, content: readFileSync(join(folder, name)) };
}

/** Width and height of a PNG, from its header. */
function pngSize(content: Buffer): readonly [width: number, height: number] {
  expect(content.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [content.readUInt32BE(16), content.readUInt32BE(20)];
}

/** The texts of an SVG, read as XML by the browser. */
async function textsOf(page: Page, svg: Buffer): Promise<string> {
  return page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'image/svg+xml');
    if (read.querySelector('parsererror') !== null) return 'no XML';
    return [...read.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n');
  }, svg.toString());
}

test('the folder of data is a valid data package of valid GeoJSON', async () => {
  expect(await packageFaults(data)).toEqual([]);
  for (const name of ['places', 'corridors', 'network'])
    expect(geojsonFaults(readFileSync(join(data, `${name}.geojson`), 'utf8'))).toEqual([]);
});

test('the chart in view is saved as picture, drawing and table', async ({ page }) => {
  await withoutMap(page.context());
  const troubles = watch(page);
  await openAlive(page, '/zh/ports/alashankou/');
  await page.getByRole('button', { name: '下载图表' }).click();

  const png = await saved(page, '图片（PNG）');
  expect(png.name).toBe('landbridge-alashankou-trips.png');
  expect(pngSize(png.content)[0]).toBe(1296);

  const texts = await textsOf(page, (await saved(page, '矢量图（SVG）')).content);
  expect(texts).toContain('阿拉山口：');
  expect(texts).toContain('8,165');
  expect(texts).toContain('来源：');
  expect(texts).toContain('CC BY 4.0');
  expect(texts).toContain('http://localhost:4173/zh/ports/alashankou/');

  const { content } = await saved(page, '表格（CSV）');
  const rows: Record<string, string>[] = parse(content, { bom: true, columns: true });
  expect(rows.find((row) => row['年份'] === '2025')).toMatchObject({ 对象: '阿拉山口', 数值: '8165' });
  expect(troubles.list).toEqual([]);
});

test('the table in view is saved with the year that is chosen, from right to left too', async ({ page }) => {
  await withoutMap(page.context());
  const troubles = watch(page);
  await openAlive(page, '/ug/ports/alashankou/?period=2022');
  await page.getByRole('button', { name: 'جەدۋەلنى چۈشۈرۈش' }).click();
  const png = await saved(page, 'رەسىم (PNG)');
  expect(png.name).toBe('landbridge-alashankou-figures-2022.png');
  expect(pngSize(png.content)[1]).toBeGreaterThan(2000);
  expect(await textsOf(page, (await saved(page, 'سىزما (SVG)')).content)).toContain('ئالاتاۋ ئېغىزى');
  const { content } = await saved(page, 'جەدۋەل (CSV)');
  const rows: Record<string, string>[] = parse(content, { bom: true, columns: true });
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) expect(row['مەزگىل (ISO 8601)']).toMatch(/2022(-\d\d){0,2}$/);
  expect(troubles.list).toEqual([]);
});

test('the map in view is saved as a picture with its legend below', async ({ page }) => {
  const troubles = watch(page);
  await page.goto('/en/?theme=light');
  await mapReady(page);
  const box = await page.locator('canvas').boundingBox();
  if (box === null) throw new Error('the map has no canvas');
  const { name, content } = await saved(page, 'Save the map as a picture');
  expect(name).toBe('landbridge-map-en.png');
  const [width, height] = pngSize(content);
  expect(width).toBe((Math.round(box.width) + 48) * 2);
  expect(height).toBeGreaterThan((box.height + 100) * 2);
  expect(troubles.list).toEqual([]);
});

test('the figures of a place lie beside its page as CSV and JSON, each with licence and version', async ({
  request
}) => {
  const csv = await (await request.get('/en/ports/horgos/figures.csv')).text();
  const rows: Record<string, string>[] = parse(csv, { columns: true });
  expect(rows.length).toBeGreaterThan(50);
  expect(rows[0]).toMatchObject({ entity: 'horgos', entity_name: 'Horgos', licence: 'CC-BY-4.0' });
  const json: unknown = await (await request.get('/en/ports/horgos/figures.json')).json();
  expect(json).toMatchObject({ licence: 'CC-BY-4.0', entity: { id: 'horgos', name: 'Horgos' } });
});
