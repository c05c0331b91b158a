import { parse } from 'csv-parse/browser/esm/sync';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { downloadWords } from '../../i18n/download/en';
import { pageWords } from '../../i18n/page/en';
import type { FigurePanel } from '../figure-panel';
import { seriesChart } from '../series-chart';
import type { SeriesView } from '../series-view';
import SeriesChart from '../SeriesChart.svelte';
import { chartOffer } from './chart-offer';
import { pngOf } from './png-of';

const series: SeriesView = {
  key: 'trips',
  label: 'Train trips',
  name: 'Train trips <all> & more',
  detail: 'westbound · trips',
  unit: 'trips',
  chart: seriesChart(
    [{ year: '2021', gap: false, value: 6300, low: 6300, high: 6300, uncertain: 'doubtful', text: '6,300' }],
    String,
    'ltr'
  ),
  rows: [{ year: '2021', values: [{ text: 'about 6,300', amount: 6300, sources: ['x'] }], growth: '+33.4%' }],
  marks: ['doubtful']
};
const panel: FigurePanel = {
  language: 'en',
  headlines: [],
  series: [series],
  figures: [],
  metrics: [],
  years: [],
  sources: {},
  citations: { x: { publisher: 'Xinhua', published: '4 January 2022', letter: 'x' } }
};

async function offer() {
  const { container } = await render(SeriesChart, { series, words: pageWords });
  const drawing = container.querySelector('svg');
  if (drawing === null) throw new Error('no chart');
  return chartOffer('Horgos', panel, series, drawing, pageWords, downloadWords);
}

test('the picture says title, what marks mean, source, licence and link, and needs no style sheet', async () => {
  const { picture } = await offer();
  const { svg, width, height } = picture();
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(root.querySelector('parsererror')).toBeNull();
  const texts = [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(texts).toContain('Horgos: Train trips <all> & more, by year');
  expect(texts).toContain('westbound · trips');
  expect(texts).toContain('6,300');
  expect(texts).toContain('Sources: Xinhua, 4 January 2022');
  expect(texts).toContain('Data: Landbridge contributors, CC BY 4.0');
  expect(texts.join('')).toContain('the note in the table of figures says why');
  expect(texts.join('')).toContain(location.origin + location.pathname);
  expect(svg).not.toMatch(/var\(|light-dark|class=|style=/);
  expect([root.documentElement.getAttribute('width'), width]).toEqual(['648', 648]);
  expect(height).toBeGreaterThan(200);
});

test('the picture is drawn at twice its size', async () => {
  const { picture } = await offer();
  const made = picture();
  const bitmap = await createImageBitmap(await pngOf(made));
  expect([bitmap.width, bitmap.height]).toEqual([made.width * 2, made.height * 2]);
});

test('the table of the chart has a row for each value, with its sources', async () => {
  const { csv, name } = await offer();
  expect(name).toMatch(/^landbridge-.+-trips$/);
  const rows: Record<string, string>[] = parse(csv(), { bom: true, columns: true });
  expect(rows).toMatchObject([
    {
      Place: 'Horgos',
      'What is counted': 'Train trips <all> & more',
      Year: '2021',
      Value: '6300',
      Unit: 'trips',
      'As worded': 'about 6,300',
      Sources: 'Xinhua, 4 January 2022'
    }
  ]);
});
