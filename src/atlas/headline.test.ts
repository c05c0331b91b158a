import { expect, test } from 'vitest';
import type { EntityKind, Observation } from './atlas';
import { figuresFixture, metricFixture } from './figure.fixture';
import { headlines } from './headline';

const metrics = new Map([
  metricFixture('trips', 'flow'),
  metricFixture('teu', 'flow'),
  metricFixture('cargo_tonnes', 'flow'),
  metricFixture('port_trade_value', 'flow'),
  metricFixture('routes', 'stock'),
  metricFixture('destination_countries', 'stock'),
  metricFixture('first_train', 'date')
]);

function told(kind: EntityKind, ...rows: Partial<Observation>[]): string[] {
  return headlines(metrics, { kind }, figuresFixture(metrics, ...rows)).map(
    ({ figure: { metric, stat, scope, period, value }, growth }) =>
      [
        `${metric} ${stat === 'value' ? '' : `${stat} `}${period.iso}: ${String(value)}`,
        ...(scope === 'ce+ca' || scope === null ? [] : [scope]),
        ...(growth === null ? [] : [`growth ${String(growth.value)}`])
      ].join(', ')
  );
}

const cargo = { metric: 'cargo_tonnes', scope: 'rail' } as const;
const routes = { metric: 'routes', direction: null } as const;

test('a whole year goes before a stray day; the year so far stands beside it as what it is', () => {
  expect(
    told(
      'port',
      { period: '2025', value: 8165 },
      { period: '2025', value: 6.3, stat: 'growth_yoy', unit: '%' },
      { period: '2026-01-01/2026-02-14', value: 1000 },
      { period: '2026-02-20', value: 25 },
      { ...cargo, period: '2025', value: 17_860_000 },
      { ...routes, period: '2026-02', value: 128 }
    )
  ).toEqual([
    'trips 2026-01-01/2026-02-14: 1000',
    'trips 2025: 8165, growth 6.3',
    'cargo_tonnes 2025: 17860000, rail',
    'routes 2026-02: 128'
  ]);
});

test('a year of long ago gives way to a newer stretch, yet stays for the first metric', () => {
  expect(
    told(
      'port',
      { period: '2022', value: 884 },
      { period: '2025-01/2025-05', value: 149 },
      { ...cargo, period: '2022', value: 1 },
      { ...cargo, period: '2025-01/2025-05', value: 2 },
      { ...routes, period: '2025-01', value: 3 }
    )
  ).toEqual([
    'trips 2025-01/2025-05: 149',
    'trips 2022: 884',
    'cargo_tonnes 2025-01/2025-05: 2, rail',
    'routes 2025-01: 3'
  ]);
});

test('a flow that ended more than five years before the newest figure is no key figure', () => {
  const metric = 'port_trade_value';
  const rows = [
    { period: '2025', value: 9882 },
    { ...cargo, period: '2025', value: 14_240_000 },
    { ...routes, period: '2025-12', value: 90 }
  ];
  expect(told('port', ...rows, { metric, period: '2019-01/2019-03' })).toHaveLength(3);
  expect(told('port', ...rows, { metric, period: '2022-01/2022-03' })).toHaveLength(4);
});

test('the main scope and the whole lead; a doubtful figure never does', () => {
  expect(
    told(
      'port',
      { period: '2025', value: 8165 },
      { period: '2024', value: 7000 },
      { period: '2025', value: 9000, scope: 'ce-worded' },
      { period: '2025', value: 4000, direction: 'westbound' },
      { period: '2025', value: 50, counterpart: 'kazakhstan' },
      { ...cargo, period: '2025', value: 99, note: 'doubtful: odd' },
      { ...cargo, period: '2024', value: 12_000_000 }
    )
  ).toEqual(['trips 2025: 8165', 'cargo_tonnes 2024: 12000000, rail']);
});

test('a scope whose newest figure is a year behind gives way', () => {
  expect(
    told(
      'port',
      { period: '2025' },
      { ...cargo, period: '2022', value: 11_315_000 },
      { ...cargo, period: '2024', value: 80_000_000, scope: 'all-modes' }
    )
  ).toContain('cargo_tonnes 2024: 80000000, all-modes');
});

test('a date is the one that most sources give, not the last told', () => {
  const date = { metric: 'first_train', unit: 'date', scope: null, direction: 'westbound' } as const;
  expect(
    told(
      'destination',
      { ...date, value: '2011-03-19', period: '2011-03-19', source: 'a' },
      { ...date, value: '2011-03-19', period: '2011-03-19', source: 'b' },
      { ...date, value: '2014-05', period: '2014-05', source: 'c' }
    )
  ).toEqual(['first_train 2011-03-19: 2011-03-19']);
});

test('what is told only one way is shown as that rather than not at all', () => {
  expect(told('corridor', { period: '2024', value: 358, direction: 'westbound', scope: null })).toEqual([
    'trips 2024: 358'
  ]);
});

test('few key figures are filled up with the newest others, but not with growth', () => {
  expect(
    told(
      'country',
      { period: '2025', value: 8165 },
      { period: '2025', value: 8, stat: 'growth_yoy', unit: '%' },
      { ...routes, period: '2024', value: 3 },
      { stat: 'per_week', period: '2021', value: 10 }
    )
  ).toEqual(['trips 2025: 8165, growth 8', 'routes 2024: 3', 'trips per_week 2021: 10']);
});

test('an entity without figures has no key figures', () => {
  expect(told('port')).toEqual([]);
});
