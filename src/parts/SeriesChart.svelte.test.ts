import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { pageWords } from '../i18n/page/en';
import { seriesChart } from './series-chart';
import type { SeriesView } from './series-view';
import SeriesChart from './SeriesChart.svelte';

function said(text: string, amount: number) {
  return { text, amount, sources: ['a'] };
}

const series: SeriesView = {
  key: 'trips',
  label: 'Train trips, China-Europe and China-Central Asia trains',
  name: 'Train trips',
  detail: 'China-Europe and China-Central Asia trains · trips',
  unit: 'trips',
  chart: seriesChart(
    [
      { year: '2018', gap: false, value: 2055, low: 2055, high: 2055, uncertain: 'wording', text: '2,055' },
      { year: '2019', gap: true, text: 'no figure' },
      {
        year: '2020',
        gap: false,
        value: 4722,
        low: 4652,
        high: 4722,
        uncertain: null,
        text: '4,652 to 4,722'
      },
      { year: '2021', gap: false, value: 6300, low: 6300, high: 6300, uncertain: null, text: 'about 6,300' }
    ],
    String,
    'ltr'
  ),
  rows: [
    { year: '2018', values: [said('2,055', 2055)] },
    { year: '2020', values: [said('4,722', 4722), said('4,652', 4652)], published: '+37%, +43%' },
    {
      year: '2021',
      values: [said('about 6,300', 6300)],
      growth: 'about +33.4%',
      published: '+26.6%',
      differs: true
    }
  ],
  marks: ['wording', 'range']
};

test('the chart is an image with a name, told year by year', async () => {
  const screen = await render(SeriesChart, { series, words: pageWords });
  const image = screen.getByRole('img', {
    name: 'Train trips, by year (China-Europe and China-Central Asia trains · trips) 2018: 2,055; 2019: no figure; 2020: 4,652 to 4,722; 2021: about 6,300'
  });
  await expect.element(image).toBeVisible();
});

test('values are text beside their bars and stay inside the picture', async () => {
  const screen = await render(SeriesChart, { series, words: pageWords });
  await expect.element(screen.getByText('4,652 to 4,722', { exact: true })).toBeVisible();
  const svg = screen.container.querySelector('svg');
  const box = svg?.getBoundingClientRect();
  for (const text of svg?.querySelectorAll('text') ?? []) {
    expect(text.getBoundingClientRect().right).toBeLessThanOrEqual((box?.right ?? 0) + 1);
    expect(text.getBoundingClientRect().left).toBeGreaterThanOrEqual((box?.left ?? 0) - 1);
  }
  // Three years with a figure, and the range between two sources.
  expect(svg?.querySelectorAll('rect')).toHaveLength(4);
});

test('only the marks in use are explained', async () => {
  const screen = await render(SeriesChart, { series, words: pageWords });
  await expect.element(screen.getByText(/^Dashed outline/)).toBeVisible();
  await expect.element(screen.getByText(/^Sources differ/)).toBeVisible();
  expect(screen.container.textContent).not.toContain('Dotted outline');
});

test('the same as a table, with recomputed growth beside the published and a gap pointed out', async () => {
  const screen = await render(SeriesChart, { series, words: pageWords });
  await expect.element(screen.getByRole('table')).not.toBeInTheDocument();
  await screen.getByText('The same as a table, with growth').click();
  const row = screen.getByRole('row').filter({ hasText: '2021' });
  for (const text of ['about 6,300', 'about +33.4%', '+26.6%', 'differs']) {
    await expect.element(row.getByText(text)).toBeVisible();
  }
  await expect.element(screen.getByText(/^Differs: the published growth/)).toBeVisible();
});

test('without growth there are no columns for it', async () => {
  const screen = await render(SeriesChart, {
    series: { ...series, rows: [{ year: '2018', values: [said('2,055', 2055)] }], marks: [] },
    words: pageWords
  });
  await screen.getByText('The same as a table, with growth').click();
  expect([...screen.container.querySelectorAll('thead th')].map((th) => th.textContent)).toEqual([
    'Year',
    'Value'
  ]);
});

test('written from right to left the bars grow from the right, with year, bar and value in that order', async () => {
  const chart = seriesChart(
    [
      { year: '2018', gap: false, value: 2055, low: 2055, high: 2055, uncertain: null, text: '2,055' },
      { year: '2019', gap: true, text: 'سان يوق' },
      {
        year: '2020',
        gap: false,
        value: 6300,
        low: 6300,
        high: 6300,
        uncertain: null,
        text: 'تەخمىنەن 6,300'
      }
    ],
    String,
    'rtl'
  );
  const screen = await render(SeriesChart, { series: { ...series, chart }, words: pageWords });
  const svg = screen.container.querySelector('svg');
  const box = (selector: string, index: number): DOMRect | undefined =>
    svg?.querySelectorAll(selector)[index]?.getBoundingClientRect();
  const [short, long] = [box('.bar', 0), box('.bar', 1)];
  expect(short?.right).toBeCloseTo(long?.right ?? 0, 3);
  expect(long?.left).toBeLessThan(short?.left ?? 0);
  expect(long?.right).toBeLessThanOrEqual(box('.year', 2)?.left ?? 0);
  expect(box('.amount', 1)?.right).toBeLessThanOrEqual(long?.left ?? 0);
  // The axis begins where the bars do.
  expect(box('.tick', 0)?.right).toBeCloseTo(long?.right ?? 0, 0);
  expect(box('.tick', 1)?.right).toBeLessThan(box('.tick', 0)?.left ?? 0);
  const [left, right] = [svg?.getBoundingClientRect().left ?? 0, svg?.getBoundingClientRect().right ?? 0];
  for (const text of svg?.querySelectorAll('text') ?? []) {
    expect(text.getBoundingClientRect().left).toBeGreaterThanOrEqual(left - 1);
    expect(text.getBoundingClientRect().right).toBeLessThanOrEqual(right + 1);
  }
});
