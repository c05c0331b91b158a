import { expect, test } from 'vitest';
import type { Metric, Observation } from './atlas';
import type { Figure } from './figure';
import { inEachLanguage } from './language';
import { mixingFault, type MixingPurpose, type MixingReason } from './mixing';
import { periodOf } from './period';

function metric(id: string, kind: Metric['kind'], neverWith: readonly string[]): [string, Metric] {
  const names = inEachLanguage(() => id);
  return [id, { id, names, definitions: names, unit: id, kind, neverWith }];
}
const metrics = new Map([
  metric('trips', 'flow', ['containers']),
  metric('containers', 'flow', ['trips']),
  metric('cargo_tonnes', 'flow', []),
  metric('routes', 'stock', [])
]);

function figure(change: Partial<Omit<Observation, 'period'>> & { period?: string }): Figure {
  const base: Omit<Figure, 'period'> = {
    entity: 'alashankou',
    metric: 'trips',
    stat: 'value',
    counterpart: null,
    scope: 'ce+ca',
    direction: 'both',
    value: 5848,
    unit: 'trips',
    qualifier: 'exact',
    statements: [],
    rivals: [],
    doubtful: false
  };
  return { ...base, ...change, period: periodOf(change.period ?? '2021') };
}

function reason(purpose: MixingPurpose, ...changes: Parameters<typeof figure>[0][]): MixingReason | null {
  return mixingFault(metrics, purpose, changes.map(figure))?.reason ?? null;
}

test('years of one count may be charted and added', () => {
  for (const purpose of ['chart', 'add'] as const) {
    expect(reason(purpose, { period: '2020' }, { period: '2021' }, { period: '2023-01/2023-12' })).toBeNull();
    expect(reason(purpose, {})).toBeNull();
    expect(reason(purpose)).toBeNull();
  }
});

test.each([
  ['never-with', { metric: 'containers' }],
  ['metric', { metric: 'cargo_tonnes' }],
  ['unit', { unit: '%' }],
  ['stat', { stat: 'cumulative' }],
  ['direction', { direction: 'westbound' }],
  ['scope', { scope: 'ce' }],
  ['counterpart', { counterpart: 'kazakhstan' }],
  ['period-length', { period: '2022-01/2022-05' }]
] as const)('refuses another %s', (expected, change) => {
  for (const purpose of ['chart', 'add'] as const) {
    expect(reason(purpose, {}, { period: '2022', ...change })).toBe(expected);
    expect(reason(purpose, { period: '2022', ...change }, {})).toBe(expected);
  }
});

test('a wording that may mean either scope stands with one of them, and never joins the two', () => {
  expect(reason('chart', { period: '2020' }, { period: '2018', scope: 'ce-worded' })).toBeNull();
  expect(
    reason(
      'chart',
      { period: '2018', scope: 'ce-worded' },
      { period: '2020' },
      { period: '2021', scope: 'ce' }
    )
  ).toBe('scope');
});

test('one line is of one entity; a sum counts nothing twice and is of flows', () => {
  expect(reason('chart', {}, { period: '2022', entity: 'horgos' })).toBe('entity');
  expect(reason('add', {}, { entity: 'horgos' })).toBeNull();
  expect(reason('add', {}, { period: '2021-01/2021-12' })).toBe('overlap');
  expect(reason('add', { metric: 'routes' }, { metric: 'routes', period: '2022-06' })).toBe('not-a-flow');
  expect(reason('chart', { metric: 'routes' }, { metric: 'routes', period: '2022-06' })).toBeNull();
});

test('the fault names the two figures', () => {
  const [first, second, third] = [
    figure({ period: '2020' }),
    figure({ period: '2021' }),
    figure({ period: '2022', direction: 'eastbound' })
  ];
  expect(mixingFault(metrics, 'chart', [first, second, third])).toEqual({
    reason: 'direction',
    a: first,
    b: third
  });
});
