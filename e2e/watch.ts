import type { BrowserContext, Page } from '@playwright/test';

/** What went wrong on a page while a test ran: console errors, blocked content, requests to others. */
export interface Troubles {
  readonly list: string[];
}

/** Notes every console error, uncaught error, CSP report and request to another origin, from now on. */
export function watch(page: Page, { except = /^$/ }: { except?: RegExp } = {}): Troubles {
  const list: string[] = [];
  const note = (text: string) => {
    if (!except.test(text)) list.push(text);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    note(`error: ${error.message}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== 'http://localhost:4173') {
      note(`request: ${request.url()}`);
    }
  });
  return { list };
}

/** Keeps the code of the map and its picture from ever arriving: where a test is about neither, it need not wait for them. */
export async function withoutMap(context: BrowserContext): Promise<void> {
  // Nor has a page to wait until the browser is idle, which is for the map's sake.
  await context.addInitScript(() => {
    Object.defineProperty(window, 'requestIdleCallback', { value: undefined });
  });
  await context.route(/\/assets\/atlas-map-[^/]*\.js$/, () => undefined);
  await context.route('**/map/base.svg', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' })
  );
}

/** Opens a page and waits until its controls answer, which may be before its map does. */
export async function openAlive(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('html[data-alive]').waitFor();
}

/** Waits until the live map has drawn all it has. */
export async function mapReady(page: Page): Promise<void> {
  await page.locator('[data-status="ready"]').waitFor();
}
