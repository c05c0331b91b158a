import { expect, test } from '@playwright/test';
import { mapReady, withoutMap } from './watch';

test.describe('the Uyghur page of a port runs from right to left', () => {
  test('language, direction, and the panel on the left of the map', async ({ page }) => {
    await page.goto('/ug/ports/horgos/');
    await mapReady(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ug');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('heading', { level: 1, name: 'قورغاس' })).toBeVisible();
    const panel = await page.getByRole('main').boundingBox();
    const map = await page.getByRole('region', { name: 'تۆمۈريول كارىدورلىرى خەرىتىسى' }).boundingBox();
    expect(panel?.x).toBe(0);
    expect(map?.x).toBe((panel?.x ?? 0) + (panel?.width ?? 0));
    // The scale stands where lines begin, the credits where they end.
    const scale = await page.locator('.maplibregl-ctrl-scale').boundingBox();
    const credits = await page.locator('.maplibregl-ctrl-attrib').boundingBox();
    expect(scale?.x).toBeGreaterThan((credits?.x ?? 0) + (credits?.width ?? 0));
  });

  test('the bars of the chart grow from the years on the right', async ({ page }) => {
    await withoutMap(page.context());
    await page.goto('/ug/ports/horgos/');
    const chart = page.getByRole('main').locator('figure svg').first();
    const year = await chart.locator('.year').last().boundingBox();
    const bar = await chart.locator('.bar').last().boundingBox();
    const amount = await chart.locator('.amount').last().boundingBox();
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThan(year?.x ?? 0);
    expect((amount?.x ?? 0) + (amount?.width ?? 0)).toBeLessThan(bar?.x ?? 0);
  });

  for (const width of [320, 390, 1280]) {
    test(`nothing is wider than ${String(width)} pixels`, async ({ page }) => {
      await withoutMap(page.context());
      await page.setViewportSize({ width, height: 800 });
      for (const path of ['/ug/ports/horgos/', '/ug/corridors/middle-corridor/', '/ug/about/']) {
        await page.goto(path);
        const { wide, panel } = await page.evaluate(() => {
          const main = document.querySelector('main');
          return {
            wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            panel: (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0)
          };
        });
        expect([path, wide, panel]).toEqual([path, 0, 0]);
      }
    });
  }

  test('a switch to Chinese turns the page and its map round', async ({ page }) => {
    await page.goto('/ug/ports/horgos/');
    await mapReady(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('header summary')?.click());
    await page.locator('header').getByRole('link', { name: '中文' }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect
      .poll(async () => {
        const map = await page.getByRole('region', { name: '铁路通道地图' }).boundingBox();
        const scale = await page.locator('.maplibregl-ctrl-scale').boundingBox();
        return [map?.x, (scale?.x ?? 0) < 100];
      })
      .toEqual([0, true]);
  });
});
