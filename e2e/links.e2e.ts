import { expect, test } from '@playwright/test';
import { mapReady, openAlive, watch, withoutMap } from './watch';

test('without JavaScript a page has its heading, figures and sources', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/zh/ports/horgos/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/霍尔果斯/);
  expect(await page.getByRole('table').count()).toBeGreaterThan(0);
  expect(await page.getByRole('row').count()).toBeGreaterThan(100);
  // The map as a picture stands in sight, not in the middle of a long page.
  await expect(page.locator('#still').getByText('霍尔果斯', { exact: true })).toBeInViewport();
  await context.close();
});

test('an unknown place is answered 404, says so, and offers the nearest names', async ({ page }) => {
  await withoutMap(page.context());
  const troubles = watch(page, { except: /status of 404/ });
  const response = await page.goto('/en/ports/alashanku/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main')).toContainText('There is no page at “ports/alashanku/”.');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Alashankou/ })
    .first()
    .click();
  await expect(page).toHaveURL('/en/ports/alashankou/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Alashankou/);
  expect(troubles.list).toEqual([]);
});

test('an unknown language is answered 404 and leads to the map', async ({ page }) => {
  await withoutMap(page.context());
  const response = await page.goto('/xx/ports/horgos/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main')).toContainText('There is no page at “xx/ports/horgos/”.');
  await page.getByRole('link', { name: 'Go to the map' }).click();
  await expect(page).toHaveURL('/en/');
});

test('markup in a link is shown as text and runs nothing', async ({ page }) => {
  await withoutMap(page.context());
  const troubles = watch(page, { except: /status of 404/ });
  await page.goto('/en/?theme=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
  await expect(page.getByRole('main').getByRole('status').first()).toContainText(
    'theme “<img src=x onerror=alert(1)>”'
  );
  await page.goto('/en/ports/%3Cscript%3Ealert(1)%3C%2Fscript%3E/');
  await expect(page.getByRole('main')).toContainText('<script>alert(1)</script>');
  expect(troubles.list).toEqual([]);
});

test('rubbish in a link breaks nothing and is told', async ({ page }) => {
  const troubles = watch(page);
  await page.goto(`/en/ports/horgos/?projection=flat&x=${'y'.repeat(10_000)}#999/999/999`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Horgos/);
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('projection “flat”');
  await expect(page.getByRole('main').getByRole('status').first()).toContainText(
    'map position “999/999/999”'
  );
  await mapReady(page);
  expect(troubles.list).toEqual([]);
});

test('a path without its slash is redirected, and every answer has the security headers', async ({
  request
}) => {
  const response = await request.get('/en/ports/horgos', { maxRedirects: 0 });
  expect(response.status()).toBe(301);
  expect(response.headers().location).toBe('/en/ports/horgos/');
  const page = await request.get('/en/ports/horgos/');
  expect(page.headers()['content-security-policy']).toContain("default-src 'none'");
  const part = await request.get('/map/basemap.pmtiles', { headers: { Range: 'bytes=0-6' } });
  expect(part.status()).toBe(206);
  expect(await part.text()).toBe('PMTiles');
});

test('the same link opens in each language: name, direction, year, and the way to every other language', async ({
  page
}) => {
  await withoutMap(page.context());
  const names = {
    en: 'Horgos',
    zh: '霍尔果斯',
    ru: 'Хоргос',
    de: 'Horgos',
    pl: 'Chorgos',
    kk: 'Қорғас',
    ug: 'قورغاس'
  };
  for (const [language, name] of Object.entries(names)) {
    await openAlive(page, `/${language}/ports/horgos/?period=2021#6/44/80`);
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ug' ? 'rtl' : 'ltr');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.locator('main select:has(option[value="2021"])')).toHaveValue('2021');
    const others = page.getByRole('banner').locator('details a');
    expect(await others.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
      Object.keys(names).map((each) => `/${each}/ports/horgos/`)
    );
  }
  // A switch takes the choices and the camera along.
  await page.getByRole('banner').locator('summary').click();
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL('/zh/ports/horgos/?period=2021#6/44/80');
});

test('changing the language keeps the place and the theme, and Back undoes it', async ({ page }) => {
  await withoutMap(page.context());
  await openAlive(page, '/en/zones/kashgar/?theme=dark');
  await page.getByRole('banner').locator('summary').click();
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/zones\/kashgar\/\?theme=dark/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/zones\/kashgar\/\?theme=dark/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
