import { expect, test } from 'vitest';
import type { Entity, Observation } from '../../atlas/atlas';
import { figuresFixture, metricFixture } from '../../atlas/figure.fixture';
import { formatDate, formatSince } from '../date';
import { describeFigure, describeGrowth, formatAmount, type FigureView } from '../figure-words';
import { formatFixed, formatNumber, percentText } from '../number';
import { periodOf } from '../../atlas/period';
import { figureWording as ug } from './ug';

const metrics = new Map([
  metricFixture('trips', 'flow', { names: { en: 'Train trips', ug: 'پويىز قېتىم سانى' } }),
  metricFixture('routes', 'stock', { names: { en: 'Routes', ug: 'لىنىيە سانى' } })
]);
const rest = {
  parent: null,
  station: null,
  position: null,
  precision: null,
  note: '',
  country: null
} as const;
const entities = new Map<string, Entity>([
  [
    'utlc-era',
    { ...rest, id: 'utlc-era', kind: 'organisation', names: { en: 'UTLC ERA' }, nameBasis: 'established' }
  ]
]);

function view(row: Partial<Observation>): FigureView {
  const [figure] = figuresFixture(metrics, row);
  if (figure === undefined) throw new Error('no figure');
  return describeFigure(figure, { metrics, entities }, 'ug');
}

test.each([
  [67_400_000_000, '67.4 مىليارد'],
  [1_460_000, '1.46 مىليون'],
  [1_500_000_000_000, '1.5 تىرىليون'],
  [50_000, '50,000'],
  [0.18, '0.18']
])('%d as a number', (value, text) => {
  expect(formatNumber(value, ug.number)).toBe(text);
});

test('a percent sign stays right of its number, and the number in its own order', () => {
  expect(percentText(85.7, 'ug')).toBe('\u200e86%');
  expect(formatFixed(7, 1, ug.number)).toBe('7.0');
});

test.each([
  ['2021', '2021-يىلى'],
  ['2022-05', '2022-يىلى 5-ئاي'],
  ['2022-05-17', '2022-يىلى 5-ئاينىڭ 17-كۈنى'],
  ['2022-01/2022-05', '2022-يىلى 1-ئايدىن 5-ئايغىچە'],
  ['2022-01-01/2022-05-17', '2022-يىلى 1-ئاينىڭ 1-كۈنىدىن 5-ئاينىڭ 17-كۈنىگىچە'],
  ['2021-11/2022-03', '2021-يىلى 11-ئايدىن 2022-يىلى 3-ئايغىچە'],
  ['2020/2022', '2020-يىلدىن 2022-يىلغىچە'],
  ['mid-2022', 'mid-2022']
])('%s as a date', (iso, text) => {
  expect(formatDate(iso, ug)).toBe(text);
});

test('since a start, and as of a day', () => {
  expect(formatSince(periodOf('2011/2022-06'), ug)).toBe('2011-يىلدىن 2022-يىلى 6-ئايغىچە');
  expect(formatSince(periodOf('2022-06-30'), ug)).toBe('2022-يىلى 6-ئاينىڭ 30-كۈنىگىچە');
  expect(view({ metric: 'routes', unit: 'routes', period: '2022' }).period).toBe('2022-يىلغىچە');
});

test.each([
  [{}, '5,848 قېتىم'],
  [{ value: 1 }, '1 قېتىم'],
  [{ value: 7000, qualifier: 'more_than' }, '7,000 قېتىمدىن ئارتۇق'],
  [{ value: 7000, qualifier: 'nearly', unit: 'countries' }, '7,000 دۆلەتتىن سەل كەم'],
  [{ value: 16, stat: 'avg_per_day', qualifier: 'about' }, 'كۈنىگە ئوتتۇرا ھېساب بىلەن تەخمىنەن 16 قېتىم'],
  [{ value: 50_000, stat: 'cumulative', qualifier: 'at_least' }, 'جەمئىي كەم دېگەندە 50,000 قېتىم'],
  [{ value: 41.8, stat: 'growth_yoy', unit: '%' }, '\u200e41.8% ئاشتى'],
  [{ value: -34, stat: 'growth_yoy', unit: '%', qualifier: 'more_than' }, '\u200e34% تىن ئارتۇق كېمەيدى'],
  [{ value: 0, stat: 'growth_yoy', unit: '%' }, 'ئۆزگەرمىدى'],
  [{ value: 67_400_000_000, unit: 'CNY', qualifier: 'more_than' }, '67.4 مىليارد يۈەندىن ئارتۇق']
] satisfies [Partial<Observation>, string][])('%o reads as written', (row, text) => {
  expect(view(row).value).toBe(text);
});

test('the ending of a bare number follows its word', () => {
  expect(formatAmount({ value: 7000, qualifier: 'more_than' }, ug)).toBe('7,000 دىن ئارتۇق');
  expect(formatAmount({ value: 45, qualifier: 'more_than' }, ug)).toBe('45 تىن ئارتۇق');
  expect(formatAmount({ value: 40, qualifier: 'nearly' }, ug)).toBe('40 تىن سەل كەم');
  expect(formatAmount({ value: 100, qualifier: 'nearly' }, ug)).toBe('100 دىن سەل كەم');
});

test('growth stands behind what it is compared with', () => {
  const [growth] = figuresFixture(metrics, { stat: 'growth_yoy', unit: '%', value: 6.3, period: '2025' });
  if (growth === undefined) throw new Error('no figure');
  expect(describeGrowth(growth, 'ug')).toBe('ئالدىنقى يىلدىكىگە قارىغاندا \u200e6.3% ئاشتى');
});

test('a partner without a Uyghur name is kept whole in the phrase', () => {
  expect(view({ counterpart: 'utlc-era' }).counterpart).toBe('\u2068UTLC ERA\u2069 بىلەن ئىككى يۆنىلىشتە');
});
