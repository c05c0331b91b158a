import { expect, test, type Locator, type Page } from '@playwright/test';
import { faults } from './axe';
import { pageKinds } from './page-kinds';
import { mapReady, openAlive, withoutMap } from './watch';

const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const kinds = Object.entries(pageKinds);

test.describe.configure({ mode: 'parallel' });

for (const [language, colorScheme, size, legend] of [
  ['en', 'light', desktop, 'Show the legend'],
  ['ug', 'dark', phone, 'شەرتلىك بەلگىلەرنى كۆرسىتىش']
] as const)
  test(`${language}, ${colorScheme}: axe finds nothing with the map, its legend and a place walked to`, async ({
    page
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(size);
    await page.goto(`/${language}/`);
    await mapReady(page);
    await page.getByRole('button', { name: legend }).click();
    await page.getByRole('application').focus();
    await page.keyboard.press('PageDown');
    await expect(page.locator('.line-tip')).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });

/** The elements to press or to type in that are smaller than 24 by 24 px; links within a sentence or a cell may be. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]');
    return [...targets].flatMap((target) => {
      const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
      const isShown = target.checkVisibility({ visibilityProperty: true });
      const isInText = [...(target.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''
      );
      if (!isShown || target.matches('.visually-hidden *, td a, small a, .skip') || isInText) return [];
      return width >= 24 && height >= 24
        ? []
        : [
            `${String(Math.round(width))} by ${String(Math.round(height))}: ${target.outerHTML.slice(0, 120)}`
          ];
    });
  });
}

/** How much wider than its window the page or its text is; a wide table scrolls in a frame of its own. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll('main')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth
      )
    )
  );
}

/** How a page may be looked at, and whether its contrast is measured so. */
type Look = readonly [size: typeof desktop, scheme: 'light' | 'dark', contrast: boolean];

const everyLook: readonly Look[] = [
  [desktop, 'light', true],
  [desktop, 'dark', true],
  [phone, 'dark', false],
  [phone, 'light', false]
];
const oneLook: readonly Look[] = [[desktop, 'light', false]];

/** Faults of targets and widths on a page as it is loaded: on the narrowest phone, and with letters twice the size. */
async function roomFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  const note = async (where: string) => {
    const wide = await overflow(page);
    if (wide > 0) found.push(`${where}: ${String(wide)} px too wide`);
    found.push(...(await smallTargets(page)).map((target) => `${where}: ${target}`));
  };
  await page.setViewportSize({ width: 320, height: 640 });
  await note('at 320 px');
  await page.setViewportSize(desktop);
  await note('on a desktop');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await note('letters twice the size');
  await page.setViewportSize(phone);
  await note('letters twice the size on a phone');
  return found;
}

// The longest words, and the other direction, are measured for room; the first and the last language in every look.
for (const [language, looks, room] of [
  ['en', everyLook, false],
  ['zh', oneLook, false],
  ['ru', oneLook, true],
  ['de', oneLook, true],
  ['pl', oneLook, false],
  ['kk', oneLook, false],
  ['ug', everyLook, true]
] as const)
  test(`${language}: axe finds nothing on any kind of page${room ? ', nor is anything too small or too wide' : ''}`, async ({
    page
  }) => {
    test.setTimeout(480_000);
    await withoutMap(page.context());
    const found: string[] = [];
    for (const [kind, path] of kinds) {
      await page.setViewportSize(desktop);
      await openAlive(page, `/${language}/${path}`);
      for (const [size, colorScheme, contrast] of looks) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        const here = `${kind}, ${colorScheme}, ${String(size.width)} px`;
        found.push(...(await faults(page, 'html', contrast)).map((fault) => `${here}: ${fault}`));
      }
      if (room) found.push(...(await roomFaults(page)).map((fault) => `${kind} ${fault}`));
    }
    expect(found).toEqual([]);
  });

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

test('by keyboard alone: Horgos is found and its figure for 2021 read', async ({ page }) => {
  await withoutMap(page.context());
  await openAlive(page, '/en/');
  await page.keyboard.press('/');
  await page.keyboard.type('Horgos');
  await expect(page.getByRole('option').first()).toContainText('Horgos');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Horgos' })).toBeFocused();
  await tabTo(page, page.getByRole('combobox', { name: 'Year' }));
  await page.keyboard.type('2021');
  await expect(page).toHaveURL(/period=2021/);
  const table = page.getByRole('region', { name: /All figures/ });
  await expect(table.getByRole('row', { name: /^about 6,300 trips/ })).toContainText('2021');
  await tabTo(page, table);
});

test('by keyboard alone: a layer is switched in the legend, and the way out is open', async ({ page }) => {
  await page.goto('/en/');
  await mapReady(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Show the legend' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('checkbox', { name: /Origins in China/ }));
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/layers=-hubs/);
  await expect(page.getByRole('checkbox', { name: /Origins in China/ })).not.toBeChecked();
  await tabTo(page, page.getByRole('main').getByRole('link').first());
});

test('by keyboard alone: the view is shared, and Escape returns to the button', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await withoutMap(page.context());
  await openAlive(page, '/en/ports/horgos/?period=2021#6/44/80');
  const share = page.getByRole('button', { name: 'Share' });
  await tabTo(page, share);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog).toBeVisible();
  await tabTo(page, dialog.getByRole('textbox', { name: 'Link to exactly this view' }));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'http://localhost:4173/en/ports/horgos/?period=2021&theme=light#6/44/80'
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(share).toBeFocused();
});

test('the map by keyboard: moved, told, walked through from the centre outwards, and left', async ({
  page
}) => {
  await page.goto('/en/#8/44.5/81.5');
  await mapReady(page);
  const map = page.getByRole('application', { name: 'Live map of the rail corridors' });
  await expect(map).toHaveAccessibleDescription(/^Arrow keys move the map/);
  const help = page.getByText(/^Arrow keys move the map/);
  await expect(help).toHaveCSS('clip-path', 'inset(50%)');
  await tabTo(page, map);
  await expect(help).toHaveCSS('clip-path', 'none');
  const told = page.getByRole('region', { name: 'Map of the rail corridors' }).getByRole('status');

  await page.keyboard.press('ArrowLeft');
  await expect(told).toHaveText(
    /^The map is about \d+ km across\. Rail ports of China: 1; .*Nearest to the centre: /
  );
  expect(new URL(page.url()).hash).toMatch(/^#8\/44\.5\d*\/81\.2/);
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/#9\//);

  await page.goto('/en/#8/45.2/82.3');
  await page.reload();
  await mapReady(page);
  await tabTo(page, map);
  await page.keyboard.press('PageDown');
  await expect(told).toHaveText(/^Dostyk, .*, about 15 km north-east of the centre, 1 of \d+$/);
  await expect(page.locator('.line-tip')).toContainText('Dostyk');
  await page.keyboard.press('ArrowRight');
  await expect(told).toHaveText(/, 2 of \d+$/);
  await page.keyboard.press('PageUp');
  await expect(told).toHaveText(/^Dostyk, .*, 1 of \d+$/);
  await page.keyboard.press('Escape');
  await expect(told).toHaveText('Back on the map.');
  await expect(page.locator('.line-tip')).toBeHidden();
  await expect(map).toBeFocused();

  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/crossings\/dostyk\//);
  await expect(page.getByRole('heading', { level: 1, name: 'Dostyk' })).toBeFocused();

  await tabTo(page, map, 'Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
});

test('without WebGL the page says so and everything else works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
  });
  await page.goto('/en/ports/alashankou/');
  await expect(page.getByRole('region', { name: 'Map of the rail corridors' })).toContainText(
    'needs WebGL 2'
  );
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2022');
  await expect(page).toHaveURL(/period=2022/);
  await page.getByRole('banner').locator('summary').click();
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
});
