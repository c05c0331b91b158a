import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { faults } from './axe';
import { openAlive, watch, withoutMap } from './watch';

test.beforeEach(({ context }) => withoutMap(context));

function box(page: Page) {
  return page.getByRole('search').getByRole('combobox', { name: 'Search' });
}

test('a thing is found by any of its names, in any script, with a slip', async ({ page }) => {
  const troubles = watch(page);
  await openAlive(page, '/en/about/');
  const first = page.getByRole('listbox').getByRole('option').first();
  for (const [query, answer, href] of [
    ['山口', 'Alashankou 阿拉山口 Rail port · China', '/en/ports/alashankou/'],
    ['阿拉山口', 'Alashankou 阿拉山口 Rail port · China', '/en/ports/alashankou/'],
    ['Алашанькоу', 'Alashankou Алашанькоу Rail port · China', '/en/ports/alashankou/'],
    ['Ürümqi', 'Urumqi Origin of trains · China', '/en/hubs/urumqi/'],
    ['urumqi', 'Urumqi Origin of trains · China', '/en/hubs/urumqi/'],
    ['wulumuqi', 'Urumqi Wulumuqi Origin of trains · China', '/en/hubs/urumqi/'],
    ['Хоргос', 'Horgos Хоргос Rail port · China', '/en/ports/horgos/'],
    ['Korgas', 'Horgos Korgas Rail port · China', '/en/ports/horgos/'],
    ['قەشقەر', 'Kashgar Prefecture قەشقەر Region · China', '/en/regions/kashgar/'],
    ['Kaschgar', 'Kashgar Prefecture Kaschgar Region · China', '/en/regions/kashgar/'],
    [
      'Malaszewicze',
      'Małaszewicze Border crossing or transfer place · Poland',
      '/en/crossings/malaszewicze/'
    ],
    ['Duisbrg', 'Duisburg Destination · Germany', '/en/destinations/duisburg/'],
    ['Германия', 'Germany Германия Country', '/en/countries/de/'],
    ['Almaty', 'Almaty Destination · Kazakhstan', '/en/destinations/almaty/'],
    ['trips', 'Train trips · Horgos Figures', '/en/ports/horgos/?metric=trips']
  ] as const) {
    await box(page).fill(query);
    await expect(first).toHaveText(answer);
    await expect(first).toHaveAttribute('href', href);
  }
  expect(troubles.list).toEqual([]);
});

test('by keyboard alone: a slash, a name, Down and Enter; choices stay, and Back returns', async ({
  page
}) => {
  await openAlive(page, '/en/about/?theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('Horgos');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Horgos' })).toBeFocused();
  await expect(page).toHaveURL('/en/ports/horgos/?theme=dark');
  await expect(box(page)).toHaveValue('');
  await page.goBack();
  await expect(page).toHaveURL('/en/about/?theme=dark');
});

test('a measure opens its chart', async ({ page }) => {
  await openAlive(page, '/en/about/');
  await box(page).fill('alashankou cargo weight');
  await page.getByRole('listbox').getByRole('option').first().click();
  await expect(page).toHaveURL('/en/ports/alashankou/?metric=cargo_tonnes');
  await expect(page.getByRole('heading', { level: 1, name: 'Alashankou' })).toBeFocused();
});

test('on a phone the box is an icon that opens over the header; nothing runs off the page', async ({
  browser
}) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  await withoutMap(context);
  const page = await context.newPage();
  for (const [path, label] of [
    ['/en/about/', 'Search'],
    ['/ug/about/', 'ئىزدەش']
  ] as const) {
    await openAlive(page, path);
    const input = page.getByRole('combobox', { name: label });
    expect((await input.boundingBox())?.width).toBe(36);
    await input.click();
    expect((await input.boundingBox())?.width).toBeGreaterThan(300);
    await input.fill('Хоргос');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect((await input.boundingBox())?.width).toBe(36);
  }
  await context.close();
});

test('the header is one line on a phone in every language', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  await withoutMap(context);
  const page = await context.newPage();
  for (const language of ['en', 'zh', 'ru', 'de', 'pl', 'kk', 'ug']) {
    await page.goto(`/${language}/about/`);
    await expect(page.getByRole('search')).toBeVisible();
    expect((await page.getByRole('banner').boundingBox())?.height, language).toBeLessThan(50);
  }
  await context.close();
});

test('an address where nothing is has a box with its words, at any path', async ({ page }) => {
  await openAlive(page, '/en/ports/alashanku-pass/');
  const here = page.getByRole('main').getByRole('combobox', { name: 'Search' });
  await expect(here).toHaveValue('alashanku pass');
  await here.fill('alashanku');
  await page.getByRole('listbox').getByRole('option').first().click();
  await expect(page).toHaveURL('/en/ports/alashankou/');
  await openAlive(page, '/nowhere/at/all/');
  await expect(here).toHaveValue('all');
  await here.fill('Duisburg');
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAttribute(
    'href',
    '/en/destinations/duisburg/'
  );
});

for (const [language, scheme] of [
  ['en', 'light'],
  ['ug', 'dark']
] as const) {
  test(`the open list has no accessibility fault that axe can find: ${language}, ${scheme}`, async ({
    browser
  }) => {
    const context = await browser.newContext({ colorScheme: scheme });
    await withoutMap(context);
    const page = await context.newPage();
    await openAlive(page, `/${language}/about/`);
    const input = page.getByRole('search').getByRole('combobox');
    await input.fill('Horgos');
    await expect(page.getByRole('listbox')).toBeVisible();
    await input.press('ArrowDown');
    expect(await faults(page, 'header')).toEqual([]);
    await context.close();
  });
}

test('what the search loads is at most 28 kB for all languages together', () => {
  const file = readFileSync(join(import.meta.dirname, '../dist/search.json'));
  expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(28_000);
});
