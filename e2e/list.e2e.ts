import { expect, test } from '@playwright/test';
import { mapReady, openAlive, watch, withoutMap } from './watch';

test('a layer switched off in the legend leaves the table, and one switched on in the table the legend', async ({
  page
}) => {
  const troubles = watch(page);
  await page.goto('/en/list/');
  await mapReady(page);
  const places = page.getByRole('table', { name: 'Places' });
  const legend = page.getByRole('region', { name: 'Legend' });
  const filters = page.getByRole('group', { name: 'Shown on the map and here' });
  await expect(places.getByRole('link', { name: 'Chongqing' })).toHaveCount(1);

  await page.getByRole('button', { name: 'Show the legend' }).click();
  await legend.getByRole('checkbox', { name: 'Origins in China' }).uncheck();
  await expect(page).toHaveURL(/\/en\/list\/\?layers=-hubs/);
  await expect(places.getByRole('link', { name: 'Chongqing' })).toHaveCount(0);
  await expect(places.getByRole('link', { name: 'Duisburg' })).toHaveCount(1);

  await filters.getByRole('checkbox', { name: 'Origins in China' }).check();
  await expect(page).not.toHaveURL(/layers/);
  await expect(legend.getByRole('checkbox', { name: 'Origins in China' })).toBeChecked();
  await expect(places.getByRole('link', { name: 'Chongqing' })).toHaveCount(1);
  expect(troubles.list).toEqual([]);
});

test('in Chinese the names sort by their sound', async ({ page }) => {
  await withoutMap(page.context());
  await openAlive(page, '/zh/list/?layers=-zones.-crossings.-hubs.-destinations');
  const places = page.getByRole('table', { name: '地点' });
  const names = () => places.getByRole('rowheader').allInnerTexts();
  const sort = places.getByRole('button', { name: '名称' });
  await sort.click();
  await expect(places.getByRole('columnheader', { name: '名称' })).toHaveAttribute('aria-sort', 'ascending');
  expect(await names()).toEqual(['阿拉山口', '二连浩特', '霍尔果斯', '满洲里', '绥芬河', '同江']);
  await sort.click();
  expect(await names()).toEqual(['同江', '绥芬河', '满洲里', '霍尔果斯', '二连浩特', '阿拉山口']);
});

test('from the map to the table and on to a place by keyboard alone', async ({ page }) => {
  await withoutMap(page.context());
  await openAlive(page, '/en/?layers=-zones');
  await page.getByRole('button', { name: 'Share' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip the map: its contents as a table' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/list\/\?layers=-zones/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('searchbox', { name: 'Name contains' }).focus();
  await page.keyboard.type('horg');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', { name: 'Places' })).toBeFocused();
  await page
    .getByRole('table', { name: 'Places' })
    .getByRole('link', { name: 'Horgos', exact: true })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/ports\/horgos\/\?layers=-zones/);
});

test('without JavaScript the tables stand whole, and no control is dead', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/de/list/');
  await expect(page.getByRole('table', { name: 'Orte' }).getByRole('row')).toHaveCount(154);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Land' })).toBeDisabled();
  await page.getByRole('main').getByRole('link', { name: 'Güterzüge mit Namen als Tabelle' }).click();
  await expect(page).toHaveURL('/de/list/trains/');
  await expect(page.getByRole('table', { name: 'Güterzüge mit Namen' }).getByRole('row')).toHaveCount(165);
  await context.close();
});

test('on the narrowest phone nothing but the tables scrolls sideways', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
  await withoutMap(context);
  const page = await context.newPage();
  await openAlive(page, '/de/list/');
  const widths = await page
    .getByRole('main')
    .evaluate((panel) => [panel.scrollWidth, panel.clientWidth, document.documentElement.scrollWidth]);
  expect(widths[0]).toBe(widths[1]);
  expect(widths[2]).toBe(320);
  await context.close();
});
