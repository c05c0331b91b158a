import { expect, test } from 'vitest';
import { figuresFixture, metricFixture } from './figure.fixture';
import { mainScope } from './main-scope';
import { annualSeries, type Series } from './series';

const metrics = new Map([
  metricFixture('trips', 'flow'),
  metricFixture('teu', 'flow'),
  metricFixture('routes', 'stock')
]);

function told({ metric, scope, direction, points }: Series): string {
  const years = points.map(({ year, figure, low, high, uncertain }) =>
    [
      `${String(year)}: ${String(figure.value)}`,
      ...(low === high ? [] : [`(${String(low)} to ${String(high)})`]),
      ...(uncertain === null ? [] : [uncertain])
    ].join(' ')
  );
  return `${metric} ${scope ?? '-'} ${direction ?? '-'} | ${years.join(', ')}`;
}

test('only whole years make the series, the rest stays out; a missing year has no point', () => {
  const figures = figuresFixture(
    metrics,
    { period: '2020', value: 5027 },
    { period: '2021', value: 5848 },
    { period: '2023', value: 6635 },
    { period: '2022-01-01/2022-12-19', value: 6010 },
    { period: '2021-04', value: 557 },
    { period: '2011/2021', value: 20000, stat: 'cumulative' },
    { period: '2021', value: 16, stat: 'avg_per_day' },
    { period: '2021', value: 16.3, stat: 'growth_yoy', unit: '%' },
    { period: '2021', value: 22, metric: 'routes', unit: 'routes' }
  );
  expect(annualSeries(metrics, figures).map(told)).toEqual([
    'trips ce+ca both | 2020: 5027, 2021: 5848, 2023: 6635'
  ]);
});

test('directions, counterparts, metrics and scopes are series of their own; ce and ce+ca never join', () => {
  const figures = figuresFixture(
    metrics,
    { period: '2020' },
    { period: '2021' },
    { period: '2021', value: 3000, direction: 'westbound' },
    { period: '2021', value: 100, counterpart: 'kazakhstan' },
    { period: '2021', value: 400000, metric: 'teu', unit: 'TEU' },
    { period: '2021', value: 900, scope: 'ce' }
  );
  expect(annualSeries(metrics, figures).map(told).sort()).toEqual([
    'teu ce+ca both | 2021: 400000',
    'trips ce both | 2021: 900',
    'trips ce+ca both | 2020: 5848, 2021: 5848',
    'trips ce+ca both | 2021: 100',
    'trips ce+ca westbound | 2021: 3000'
  ]);
});

test('a row worded China-Europe stands in the main series as uncertain', () => {
  const figures = figuresFixture(
    metrics,
    { period: '2018', value: 2605, scope: 'ce-worded' },
    { period: '2020', value: 5027 },
    { period: '2021', value: 5848 },
    { period: '2021', value: 5200, scope: 'ce-worded' }
  );
  expect(mainScope(figures)).toBe(null);
  const more = figuresFixture(
    metrics,
    { period: '2018', value: 2605, scope: 'ce-worded' },
    { period: '2020', value: 5027 },
    { period: '2021', value: 5848 },
    { period: '2021-04', value: 557 },
    { period: '2021', value: 5200, scope: 'ce-worded' }
  );
  expect(mainScope(more)).toBe('ce+ca');
  // The looser wording of 2021 is kept beside the point and widens nothing.
  expect(annualSeries(metrics, more).map(told)).toEqual([
    'trips ce+ca both | 2018: 2605 wording, 2020: 5027, 2021: 5848'
  ]);
  expect(annualSeries(metrics, more)[0]?.points[2]?.figures.map(({ value }) => value)).toEqual([5848, 5200]);
});

test('where no count is told the worded rows are a series by themselves', () => {
  const figures = figuresFixture(
    metrics,
    { period: '2020', scope: 'ce-worded', value: 3548 },
    { period: '2021', scope: 'ce-worded', value: 4235 }
  );
  expect(annualSeries(metrics, figures).map(told)).toEqual(['trips ce-worded both | 2020: 3548, 2021: 4235']);
});

test('sources that disagree make a range, sources that agree one value, doubtful ones neither', () => {
  const figures = figuresFixture(
    metrics,
    { period: '2020', value: 4722, source: 'customs' },
    { period: '2020', value: 4720, qualifier: 'more_than', source: 'daily' },
    { period: '2020', value: 4652, source: 'railway' },
    { period: '2021', value: 5800, qualifier: 'about', source: 'a' },
    { period: '2021', value: 5848, source: 'b' },
    { period: '2022', value: 9000, note: 'doubtful: printed twice', source: 'c' },
    { period: '2022', value: 6010, source: 'd' },
    { period: '2023', value: 17, note: 'doubtful: odd', source: 'e' }
  );
  expect(annualSeries(metrics, figures).map(told)).toEqual([
    'trips ce+ca both | 2020: 4722 (4652 to 4722), 2021: 5848, 2022: 6010, 2023: 17 doubtful'
  ]);
});
