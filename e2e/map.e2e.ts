import { expect, test, type Page } from '@playwright/test';
import { mapReady, watch } from './watch';

/** Where a position is on the screen: the map is Mercator with 512 px a world at zoom 0, centred in its canvas. */
async function pixelOf(page: Page, lon: number, lat: number): Promise<{ x: number; y: number }> {
  const [zoom = 0, centreLat = 0, centreLon = 0] = new URL(page.url()).hash.slice(1).split('/').map(Number);
  const box = await page.locator('canvas').boundingBox();
  if (box === null) throw new Error('the map has no canvas');
  const world = 512 * 2 ** zoom;
  const x = (degrees: number) => ((degrees + 180) / 360) * world;
  const y = (degrees: number) => {
    const sine = Math.sin((degrees * Math.PI) / 180);
    return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world;
  };
  return {
    x: box.x + box.width / 2 + x(lon) - x(centreLon),
    y: box.y + box.height / 2 + y(lat) - y(centreLat)
  };
}

/** The colour of the screen at a point, as [r, g, b]. */
async function colourAt(page: Page, x: number, y: number): Promise<number[]> {
  const shot = await page.screenshot({ clip: { x: Math.round(x), y: Math.round(y), width: 1, height: 1 } });
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  }, shot.toString('base64'));
}

test('the map draws the corridor where it runs', async ({ page }) => {
  const troubles = watch(page);
  // Between Sayak and Mointy only the Alashankou family runs, along the north of Lake Balkhash.
  await page.goto('/en/?theme=light&layers=-network.-stations#7/46.9/76.2');
  await mapReady(page);
  const box = await page.locator('canvas').boundingBox();
  if (box === null) throw new Error('the map has no canvas');
  // Somewhere on the vertical through the centre a pixel has the family's colour, #e6255a.
  const column = await page.screenshot({
    clip: { x: Math.round(box.x + box.width / 2), y: box.y, width: 1, height: Math.round(box.height) }
  });
  const found = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [r = 0, g = 0, b = 0] = data.slice(at, at + 3);
      if (Math.abs(r - 0xe6) < 12 && Math.abs(g - 0x25) < 12 && Math.abs(b - 0x5a) < 12) count += 1;
    }
    return count;
  }, column.toString('base64'));
  expect(found).toBeGreaterThan(0);
  expect(troubles.list).toEqual([]);
});

test('clicking Alashankou on the map opens its figures, newest first, and those of the 2022 report', async ({
  page
}) => {
  const troubles = watch(page);
  await page.goto('/en/?theme=light#8/45.2/82.4');
  await mapReady(page);
  const { x, y } = await pixelOf(page, 82.5703, 45.1703);
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/\/en\/ports\/alashankou\/\?theme=light/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Alashankou/);

  // The key figures are the newest: the train count of 2026 first, then the whole year 2025.
  await expect(page.getByRole('article').nth(0)).toContainText(/trips[\s\S]*2026/);
  await expect(page.getByRole('article').nth(1)).toContainText(/8,165 trips[\s\S]*2025/);
  const table = page.getByRole('table', { name: /All figures/ });
  for (const value of ['80 routes', '24 provincial-level regions', '13 countries']) {
    const row = table
      .getByRole('row', { name: value })
      .filter({ hasText: 'June 2022' })
      .filter({ hasText: 'Xinhua' });
    await expect(row.first()).toBeVisible();
  }
  expect(troubles.list).toEqual([]);
});

test('a link opened in a fresh browser shows the same camera and layers, and Back returns', async ({
  page,
  browser
}) => {
  const troubles = watch(page);
  await page.goto('/en/ports/alashankou/');
  await mapReady(page);
  await page.getByRole('button', { name: 'Show the legend' }).click();
  await page.getByRole('checkbox', { name: /Origins in China/ }).uncheck();
  await expect(page).toHaveURL(/layers=-hubs/);
  const box = await page.locator('canvas').boundingBox();
  if (box === null) throw new Error('the map has no canvas');
  await page.mouse.move(box.x + 300, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x + 420, box.y + 360, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/#[\d.]+\/[\d.]+\/[\d.]+$/);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Share' }).click();
  const link = await page.getByRole('textbox', { name: 'Link to exactly this view' }).inputValue();
  await page.getByRole('button', { name: 'Copy: Link to exactly this view' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.keyboard.press('Escape');
  const hash = new URL(link).hash;
  expect(hash).toMatch(/^#\d+(\.\d{1,2})?\/\d+(\.\d{1,4})?\/\d+(\.\d{1,4})?$/);

  const fresh = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const other = await fresh.newPage();
  await other.goto(link);
  await mapReady(other);
  await other.getByRole('button', { name: 'Show the legend' }).click();
  await expect(other.getByRole('checkbox', { name: /Origins in China/ })).not.toBeChecked();
  await other.getByRole('button', { name: 'Share' }).click();
  expect(
    new URL(await other.getByRole('textbox', { name: 'Link to exactly this view' }).inputValue()).hash
  ).toBe(hash);
  await fresh.close();

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this atlas');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Alashankou/);
  expect(new URL(page.url()).hash).toBe(hash);
  expect(troubles.list).toEqual([]);
});

test('the same in Chinese: click, figures, language kept', async ({ page }) => {
  const troubles = watch(page);
  await page.goto('/zh/?theme=light#8/45.2/82.4');
  await mapReady(page);
  const { x, y } = await pixelOf(page, 82.5703, 45.1703);
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/\/zh\/ports\/alashankou\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/阿拉山口/);
  for (const value of ['80 条线路', '24 个省区市', '13 个国家']) {
    await expect(
      page.getByRole('row', { name: value }).filter({ hasText: '2022 年 6 月' }).first()
    ).toBeVisible();
  }
  await page.getByRole('banner').locator('summary').click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/ports\/alashankou\/\?theme=light/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(troubles.list).toEqual([]);
});

test('on a phone the sheet leaves the place visible', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true
  });
  const page = await context.newPage();
  const troubles = watch(page);
  await page.goto('/en/ports/alashankou/');
  await mapReady(page);
  const map = await page.locator('canvas').boundingBox();
  const sheet = await page.getByRole('main').boundingBox();
  if (map === null || sheet === null) throw new Error('the map or the sheet is not shown');
  expect(map.height).toBeGreaterThan(250);
  // The header is one line.
  expect(map.y).toBeLessThan(60);
  expect(sheet.y).toBeGreaterThanOrEqual(map.y + map.height - 20);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  // The port is the centre of the visible map.
  await page.getByRole('button', { name: 'Share' }).click();
  const [, lat = 0, lon = 0] = new URL(
    await page.getByRole('textbox', { name: 'Link to exactly this view' }).inputValue()
  ).hash
    .slice(1)
    .split('/')
    .map(Number);
  const centre = { x: map.x + map.width / 2, y: map.y + map.height / 2 };
  expect([lat.toFixed(1), lon.toFixed(1)]).toEqual(['45.2', '82.6']);
  expect(centre.y).toBeLessThan(sheet.y);
  expect(troubles.list).toEqual([]);
  await context.close();
});

test('the dark theme reaches the map', async ({ page }) => {
  await page.goto('/en/?theme=dark#3/20/0');
  await mapReady(page);
  const box = await page.locator('canvas').boundingBox();
  if (box === null) throw new Error('the map has no canvas');
  // The Sahara holds no line and no label of ours at zoom 3: the pixel is bare land, #1b2730.
  const { x, y } = await pixelOf(page, 5, 22);
  expect(await colourAt(page, x, y)).toEqual([0x1b, 0x27, 0x30]);
});

test('the pointer over a bundle tells its corridors and its line, and a click lets one be chosen', async ({
  page
}) => {
  // Sayak, where only the corridors by Alashankou run.
  await page.goto('/en/#7/46.92/77.383');
  await mapReady(page);
  const box = await page.locator('canvas').boundingBox();
  if (box === null) throw new Error('the map has no canvas');
  await page.mouse.move(box.x + box.width / 2 - 20, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const map = page.getByRole('region', { name: 'Map of the rail corridors' });
  await expect(map.getByText(/Chongqing–Alashankou–Duisburg/)).toBeVisible();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await map.getByRole('button', { name: 'Yiwu–Alashankou–Madrid' }).click();
  await expect(page).toHaveURL(/\/en\/corridors\/yiwu-alashankou-madrid\//);
});

test('each of the places that stand close together at Horgos is told and opened', async ({ page }) => {
  await page.goto('/en/#9/44.19/80.38');
  await mapReady(page);
  const { x, y } = await pixelOf(page, 80.4545, 44.1554);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  const map = page.getByRole('region', { name: 'Map of the rail corridors' });
  await expect(map.locator('.line-tip')).toContainText('Horgos');
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/\/en\/ports\/horgos\//);
});

test('a choice leaves the content where it is scrolled to, and Back returns to where it was', async ({
  page
}) => {
  await page.goto('/en/ports/horgos/');
  await mapReady(page);
  const year = page.getByRole('combobox', { name: 'Year' });
  await year.scrollIntoViewIfNeeded();
  const scrolled = () => page.getByRole('main').evaluate((panel) => panel.scrollTop);
  const before = await scrolled();
  expect(before).toBeGreaterThan(500);
  await year.selectOption('2024');
  await expect(page).toHaveURL(/period=2024/);
  expect(await scrolled()).toBeGreaterThan(500);
  const left = await scrolled();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this atlas');
  expect(await scrolled()).toBe(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Horgos/);
  await expect.poll(scrolled).toBe(left);
});

test('at the bare root a Chinese browser is offered Chinese, and shown the English map', async ({
  browser
}) => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('China-Europe rail corridors');
  await page.getByRole('link', { name: '阅读中文版' }).click();
  await expect(page).toHaveURL('/zh/');
  await context.close();
});
