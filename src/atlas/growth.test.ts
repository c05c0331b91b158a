import { expect, test } from 'vitest';
import type { Observation } from './atlas';
import { figuresFixture, metricFixture } from './figure.fixture';
import { growthOf, type Growth } from './growth';
import { annualSeries } from './series';

const metrics = new Map([metricFixture('trips', 'flow')]);

function growth(...rows: Partial<Observation>[]): readonly Growth[] {
  const figures = figuresFixture(metrics, ...rows);
  const [series] = annualSeries(metrics, figures);
  return series === undefined ? [] : growthOf(series, figures);
}

function told({ year, computed, published, differs, rough }: Growth): string {
  return [
    `${String(year)}: ${computed === null ? '-' : computed.toFixed(1)}`,
    `said ${published.map(({ value }) => String(value)).join(' and ') || '-'}`,
    ...(differs ? ['differs'] : []),
    ...(rough ? ['rough'] : [])
  ].join(', ');
}

const said = { stat: 'growth_yoy', unit: '%' } as const;

test('growth is recomputed beside the published one; none over a missing year', () => {
  // 5848 / 5027 = 1.16332; 8165 / 7681 = 1.06301.
  expect(
    growth(
      { period: '2020', value: 5027 },
      { period: '2021', value: 5848 },
      { period: '2024', value: 7681 },
      { period: '2025', value: 8165 },
      { ...said, period: '2020', value: 41.8 },
      { ...said, period: '2025', value: 6.3 }
    ).map(told)
  ).toEqual(['2020: -, said 41.8', '2021: 16.3, said -', '2025: 6.3, said 6.3']);
});

test('a gap of more than one point is pointed out, one of less is not', () => {
  const years = [
    { period: '2020', value: 1000 },
    { period: '2021', value: 1100 }
  ];
  expect(growth(...years, { ...said, period: '2021', value: 11 }).map(told)).toEqual(['2021: 10.0, said 11']);
  expect(growth(...years, { ...said, period: '2021', value: 11.1 }).map(told)).toEqual([
    '2021: 10.0, said 11.1, differs'
  ]);
  expect(growth(...years, { ...said, period: '2021', value: 8.9 }).map(told)).toEqual([
    '2021: 10.0, said 8.9, differs'
  ]);
});

test('where a year has a range, growth within what the range allows is no gap', () => {
  const rows = [
    { period: '2020', value: 4722, source: 'customs' },
    { period: '2020', value: 4652, source: 'railway' },
    { period: '2021', value: 6300, qualifier: 'about' }
  ] as const;
  // 6300 / 4652 = 1.354, 6300 / 4722 = 1.334.
  expect(growth(...rows, { ...said, period: '2021', value: 35.4 }).map(told)).toEqual([
    '2021: 35.4, said 35.4, rough'
  ]);
  expect(growth(...rows, { ...said, period: '2021', value: 37 }).map(told)).toEqual([
    '2021: 35.4, said 37, differs, rough'
  ]);
});

test('growth of another scope or direction is not set beside it', () => {
  expect(
    growth(
      { period: '2020', value: 1000 },
      { period: '2021', value: 1100 },
      { ...said, period: '2021', value: 50, scope: 'ce' },
      { ...said, period: '2021', value: 60, direction: 'westbound' },
      { ...said, period: '2021-01/2021-06', value: 70 }
    ).map(told)
  ).toEqual(['2021: 10.0, said -']);
});

test('no growth from nothing', () => {
  expect(growth({ period: '2020', value: 0 }, { period: '2021', value: 5 })).toEqual([]);
});
