import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { mapReady } from './watch';

for (const [path, scheme] of [
  ['/en/', 'light'],
  ['/en/ports/alashankou/', 'light'],
  ['/zh/ports/horgos/', 'dark'],
  ['/en/corridors/middle-corridor/', 'light'],
  ['/ug/list/', 'dark'],
  ['/en/sources/x/', 'dark'],
  ['/zh/about/', 'light'],
  ['/en/ports/nowhere/', 'light']
] as const) {
  test(`${path} in ${scheme}: no accessibility fault that axe can find`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme: scheme });
    const page = await context.newPage();
    await page.goto(path);
    await mapReady(page);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await context.close();
  });
}

test('a port is reached, its chart changed and the link shared by keyboard alone', async ({ page }) => {
  await page.goto('/en/');
  await mapReady(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.getByRole('main').getByRole('link', { name: 'Horgos', exact: true }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Horgos/ })).toBeFocused();
  await page.getByRole('combobox', { name: 'Year' }).focus();
  await page.keyboard.type('2021');
  await expect(page).toHaveURL(/period=2021/);
  await page.getByRole('button', { name: 'Share' }).focus();
  await page.keyboard.press('Enter');
  const link = page.getByRole('textbox', { name: 'Link to exactly this view' });
  await expect(link).toHaveValue(/\/en\/ports\/horgos\/\?period=2021&theme=light#/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
});

test('without WebGL the page says so and everything else works', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
  });
  await page.goto('/en/ports/alashankou/');
  await expect(page.getByRole('region', { name: 'Map of the rail corridors' })).toContainText(
    'needs WebGL 2'
  );
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2022');
  await expect(page).toHaveURL(/period=2022/);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
  await context.close();
});
