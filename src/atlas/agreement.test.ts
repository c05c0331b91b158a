import { expect, test } from 'vitest';
import { agree, comparePrecision, lastPlace, type Saying } from './agreement';
import type { Qualifier } from './atlas';

function saying(text: string, unit = 'trips'): Saying {
  const [qualifier = '', value = ''] = text.split(' ');
  const known: readonly Qualifier[] = ['exact', 'about', 'more_than', 'nearly', 'at_least'];
  const found = known.find((each) => each === qualifier);
  if (found === undefined) throw new Error(`no qualifier in ${text}`);
  return { value: unit === 'date' ? value : Number(value), unit, qualifier: found };
}

test.each([
  ['exact 5848', 'about 5800', 'trips'],
  ['exact 5848', 'more_than 5800', 'trips'],
  ['about 5800', 'more_than 5800', 'trips'],
  ['exact 6363', 'about 6300', 'trips'],
  ['exact 6363', 'about 6400', 'trips'],
  ['exact 20022', 'more_than 20000', 'trips'],
  ['more_than 17500', 'more_than 17000', 'trips'],
  ['exact 520370000000', 'exact 520400000000', 'CNY'],
  ['exact 220630000000', 'about 200000000000', 'CNY'],
  ['exact 67410000000', 'more_than 67400000000', 'CNY'],
  ['about 2764000', 'about 2700000', 't'],
  ['exact 45.9', 'nearly 46', '%'],
  ['exact 45.9', 'exact 46', '%'],
  ['exact -33.59', 'about -34', '%'],
  ['exact 79.4', 'more_than 79', '%'],
  ['exact 179.66', 'nearly 180', 'km2'],
  ['exact 2011-03-19', 'exact 2011', 'date'],
  ['exact 2022-11-16', 'exact 2022-11', 'date']
])('%s and %s %s are the same', (a, b, unit) => {
  expect(agree(saying(a, unit), saying(b, unit))).toBe(true);
  expect(agree(saying(b, unit), saying(a, unit))).toBe(true);
});

test.each([
  ['exact 4652', 'exact 4722', 'trips'],
  ['exact 855', 'exact 856', 'trips'],
  ['exact 1450', 'exact 1454', 'trips'],
  ['exact 2727', 'more_than 2200', 'trips'],
  ['exact 36248', 'more_than 27000', 'TEU'],
  ['about 74600000000', 'about 74700000000', 'USD'],
  ['about 50250000000', 'about 55720000000', 'USD'],
  ['about 439500', 'about 420000', 'TEU'],
  ['exact 14', 'about 10', 'days'],
  ['exact 16', 'more_than 25', 'days'],
  ['exact 5800', 'nearly 5700', 'trips'],
  ['exact 126.7', 'exact 130.2', '%'],
  ['exact 30.9', 'exact -30.9', '%'],
  ['exact 2011-01-28', 'exact 2011-03-19', 'date'],
  ['exact 2014-05-23', 'exact 2013-09', 'date']
])('%s and %s %s are not', (a, b, unit) => {
  expect(agree(saying(a, unit), saying(b, unit))).toBe(false);
  expect(agree(saying(b, unit), saying(a, unit))).toBe(false);
});

test('the last place of a number', () => {
  expect([5800, 5848, 30.9, 0.05, 0, -120, 1e21].map(lastPlace)).toEqual([100, 1, 0.1, 0.01, 1, 10, 1]);
});

test('the most precise saying comes first', () => {
  const order = ['about 5800', 'more_than 5000', 'exact 5800', 'about 5848', 'exact 5848', 'at_least 5848']
    .map((text) => saying(text))
    .sort(comparePrecision)
    .map(({ value, qualifier }) => `${qualifier} ${String(value)}`);
  expect(order).toEqual([
    'exact 5848',
    'about 5848',
    'at_least 5848',
    'exact 5800',
    'about 5800',
    'more_than 5000'
  ]);
  expect(comparePrecision(saying('exact 2011-03-19', 'date'), saying('exact 2011', 'date'))).toBeLessThan(0);
});
