import type { Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/**
 * What axe finds against WCAG 2.2 A and AA and the good practice of landmarks and headings, a line for each fault.
 * @param within Selector of the part looked at; the whole page where it is left out.
 * @param contrast Whether contrast is measured, which takes as long as all else. It is the same in every language and
 *   on every screen, so it need not be each time.
 */
export async function faults(page: Page, within = 'html', contrast = true): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, enabled]) => {
      const { violations } = await window.axe.run(selector, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'color-contrast': { enabled } },
        // Only what is wrong is told in full.
        resultTypes: ['violations']
      });
      return violations.flatMap(({ id, nodes }) => nodes.slice(0, 2).map(({ html }) => `${id}: ${html}`));
    },
    [within, contrast] as const
  );
}
