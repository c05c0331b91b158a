import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { pageWords } from '../i18n/page/en';
import type { FigureView } from '../i18n/figure-words';
import type { FigurePanel } from './figure-panel';
import FigureTable from './FigureTable.svelte';

const routes: FigureView = {
  metric: 'routes',
  stat: 'value',
  label: 'Routes',
  value: '80 routes',
  amount: 80,
  unit: 'routes',
  qualifier: 'exact',
  iso: '2022-06',
  period: 'as of June 2022',
  said: [{ sources: ['xinhua'] }]
};
const trips: FigureView = {
  ...routes,
  metric: 'trips',
  label: 'Train trips',
  value: 'more than 50,000 trips in all',
  stat: 'cumulative',
  iso: '2011/2022-06',
  period: 'since 2011, to June 2022',
  direction: 'westbound',
  scope: 'China-Europe and China-Central Asia trains',
  said: [{ sources: ['xinhua'] }, { text: 'about 50,000 trips in all', sources: ['cri'] }],
  rivals: [{ text: '48,000 trips in all', source: 'cri' }],
  notes: ['cut-off month inferred']
};
const newer: FigureView = { ...routes, value: '128 routes', iso: '2026-02', period: 'as of February 2026' };
const panel: FigurePanel = {
  language: 'en',
  headlines: [],
  series: [],
  figures: [trips, newer, routes],
  metrics: [
    { id: 'trips', name: 'Train trips', definition: 'Block trains that ran.' },
    { id: 'routes', name: 'Routes', definition: 'Lines run.' }
  ],
  years: ['2026', '2022'],
  sources: {},
  citations: {
    xinhua: { publisher: 'Xinhua', published: '2022-06-20', letter: 'x' },
    cri: { publisher: 'CRI', published: '', letter: 'c' }
  }
};

test('figures stand under their metric with period, wording, rivals, note and source', async () => {
  const screen = await render(FigureTable, { panel, period: null, caption: 'All figures', words: pageWords });
  const table = screen.getByRole('table', { name: 'All figures' });
  await expect.element(table).toBeVisible();
  const row = table.getByRole('row').filter({ hasText: 'more than 50,000 trips in all' });
  for (const text of [
    'since 2011, to June 2022',
    'westbound · China-Europe and China-Central Asia trains',
    'Also given as about 50,000 trips in all',
    'Other sources give 48,000 trips in all',
    'cut-off month inferred',
    'Xinhua, 2022'
  ]) {
    await expect.element(row.getByText(text)).toBeVisible();
  }
  const headings = [...screen.container.querySelectorAll('th[scope=rowgroup]')].map(
    (each) => each.textContent
  );
  expect(headings.map((text) => text.trim())).toEqual([
    'Train tripsBlock trains that ran.',
    'RoutesLines run.'
  ]);
});

test('a source leads to its place among the sources', async () => {
  const screen = await render(FigureTable, { panel, period: null, caption: 'All figures', words: pageWords });
  await expect
    .element(screen.getByRole('link', { name: 'Xinhua' }).first())
    .toHaveAttribute('href', '/en/sources/x/#xinhua');
});

test('a period narrows the table to what ends in it', async () => {
  const screen = await render(FigureTable, {
    panel,
    period: '2022',
    caption: 'All figures',
    words: pageWords
  });
  await expect.element(screen.getByText('80 routes')).toBeVisible();
  await expect.element(screen.getByText('more than 50,000 trips in all')).toBeVisible();
  expect(screen.container.textContent).not.toContain('128 routes');
  await screen.rerender({ period: '2026' });
  await expect.element(screen.getByText('128 routes')).toBeVisible();
  expect(screen.container.textContent).not.toContain('80 routes');
});

test('a period without figures says so; a text that is none shows all', async () => {
  const screen = await render(FigureTable, {
    panel,
    period: '1999',
    caption: 'All figures',
    words: pageWords
  });
  await expect.element(screen.getByText('No figure here ends within 1999.')).toBeVisible();
  expect(screen.container.querySelector('table')).toBeNull();
  await screen.rerender({ period: 'lately' });
  await expect.element(screen.getByText('128 routes')).toBeVisible();
});

test('a long table scrolls in a region of its own, which the keyboard reaches', async () => {
  const figures = Array.from({ length: 300 }, (_, index) => ({
    ...routes,
    value: `${String(index)} routes`
  }));
  const screen = await render(FigureTable, {
    panel: { ...panel, figures },
    period: null,
    caption: 'All figures',
    words: pageWords
  });
  const region = screen.getByRole('region', { name: 'All figures' });
  await expect.element(region).toHaveAttribute('tabindex', '0');
  const { clientHeight, scrollHeight } = region.element();
  expect(scrollHeight).toBeGreaterThan(clientHeight * 3);
  expect(document.documentElement.scrollHeight).toBeLessThan(scrollHeight);
});
