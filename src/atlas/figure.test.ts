import { expect, test } from 'vitest';
import type { Metric, Observation } from './atlas';
import { figuresOf, type Figure } from './figure';
import { inEachLanguage } from './language';

function metric(id: string, unit: string, kind: Metric['kind']): [string, Metric] {
  const names = inEachLanguage(() => id);
  return [id, { id, names, definitions: names, unit, kind, neverWith: [] }];
}
const metrics = new Map([
  metric('trips', 'trips', 'flow'),
  metric('trade_value', 'CNY', 'flow'),
  metric('first_train', 'date', 'date')
]);

const row: Observation = {
  entity: 'horgos',
  metric: 'trips',
  stat: 'value',
  counterpart: null,
  scope: 'ce+ca',
  direction: 'both',
  period: '2020',
  value: 4722,
  unit: 'trips',
  qualifier: 'exact',
  source: 'xinhua-2021-horgos-5000',
  note: ''
};

function told(figures: readonly Figure[]): string[] {
  return figures.map(
    ({ period, qualifier, value, statements }) =>
      `${period.iso} ${qualifier} ${String(value)} (${statements.map(({ source }) => source).join(', ')})`
  );
}

test('rows of one number are one figure with several sources; another number stands beside it', () => {
  // Horgos 2020: railway 4652, customs 4722 and "more than 4720".
  const figures = figuresOf(
    {
      metrics,
      observations: [
        { ...row, value: 4652, source: 'xinhua-2021-xinjiang-2020' },
        { ...row, value: 4720, qualifier: 'more_than', source: 'tdaily-2021-horgos-2020' },
        row
      ]
    },
    'horgos'
  );
  expect(told(figures)).toEqual([
    '2020 exact 4722 (xinhua-2021-horgos-5000, tdaily-2021-horgos-2020)',
    '2020 exact 4652 (xinhua-2021-xinjiang-2020)'
  ]);
  expect(figures.map(({ rivals }) => rivals.map(({ value }) => value))).toEqual([[4652], [4722]]);
});

test('what differs in period, scope, direction, stat or counterpart is another figure, not a rival', () => {
  const figures = figuresOf(
    {
      metrics,
      observations: [
        row,
        { ...row, value: 1, period: '2020-01/2020-11' },
        { ...row, value: 2, scope: 'ce' },
        { ...row, value: 3, direction: 'westbound' },
        { ...row, value: 4, stat: 'cumulative' },
        { ...row, value: 5, counterpart: 'kazakhstan' },
        { ...row, value: 6, entity: 'alashankou' }
      ]
    },
    'horgos'
  );
  expect(figures).toHaveLength(6);
  expect(figures.flatMap(({ rivals }) => rivals)).toEqual([]);
});

test('the same days written in another way are the same period', () => {
  const figures = figuresOf(
    { metrics, observations: [row, { ...row, period: '2020-01/2020-12', source: 'b' }] },
    'horgos'
  );
  expect(told(figures)).toEqual(['2020-01/2020-12 exact 4722 (b, xinhua-2021-horgos-5000)']);
});

test('newest first, whatever the order of the rows', () => {
  const observations = ['2019', '2022-01/2022-05', '2021', '2022-05', '2022-05-17'].map((period) => ({
    ...row,
    period
  }));
  const expected = ['2022-01/2022-05', '2022-05', '2022-05-17', '2021', '2019'];
  for (const rows of [observations, [...observations].reverse()]) {
    expect(figuresOf({ metrics, observations: rows }, 'horgos').map(({ period }) => period.iso)).toEqual(
      expected
    );
  }
});

test('a year and a day in it are one date; another day is a rival', () => {
  const first = { ...row, entity: 'duisburg', metric: 'first_train', scope: null, unit: 'date' };
  const figures = figuresOf(
    {
      metrics,
      observations: [
        { ...first, period: '2011', value: '2011', source: 'year' },
        { ...first, period: '2011-01-28', value: '2011-01-28', source: 'january' },
        { ...first, period: '2011-03-19', value: '2011-03-19', source: 'march' },
        { ...first, period: '2011-03-19', value: '2011-03-19', source: 'march-too' }
      ]
    },
    'duisburg'
  );
  expect(told(figures)).toEqual([
    '2011-03-19 exact 2011-03-19 (march, march-too, year)',
    '2011-01-28 exact 2011-01-28 (january)'
  ]);
  expect(figures[0]?.rivals.map(({ value }) => value)).toEqual(['2011-01-28']);
});

test('a doubtful row leads no other', () => {
  const figures = figuresOf(
    {
      metrics,
      observations: [
        { ...row, value: 4722, note: 'worded China-Europe; doubtful: printed twice', source: 'doubt' },
        { ...row, value: 4700, qualifier: 'about', source: 'sure' }
      ]
    },
    'horgos'
  );
  expect(told(figures)).toEqual(['2020 about 4700 (sure, doubt)']);
  expect(figures[0]?.doubtful).toBe(false);
});

test('an entity without figures has none; a period that is none is refused', () => {
  expect(figuresOf({ metrics, observations: [row] }, 'oslo')).toEqual([]);
  expect(() => figuresOf({ metrics, observations: [{ ...row, period: 'lately' }] }, 'horgos')).toThrow(
    'not an ISO 8601 period: lately'
  );
});
