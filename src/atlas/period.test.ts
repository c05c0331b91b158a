import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calendarYear,
  comparePeriods,
  endsWithin,
  isYearToDate,
  lengthOf,
  parsePeriod,
  periodOf
} from './period';

const iso = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);
const span = (text: string): string[] => {
  const { start, end } = periodOf(text);
  return [iso(start), iso(end - 1)];
};

describe('parsePeriod', () => {
  test.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-05-17', '2022-05-17', '2022-05-17'],
    ['2022-01/2022-05', '2022-01-01', '2022-05-31'],
    ['2025-01-01/2025-07-28', '2025-01-01', '2025-07-28'],
    ['2011/2022-06', '2011-01-01', '2022-06-30'],
    ['2011-03/2020-09', '2011-03-01', '2020-09-30']
  ])('%s runs from %s to %s', (text, first, last) => {
    expect(span(text)).toEqual([first, last]);
  });

  test.each(['', '22', '2022-13', '2022-00', '2023-02-29', '2022-5', '2022/', '/2022', '2022-06/2022-05'])(
    'refuses %j',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    }
  );

  test.each(['2022/2023/2024', '2022-05-17T00:00', ' 2022', '2022 to 2023', '0099'])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeNull();
    expect(() => periodOf(text)).toThrow(`not an ISO 8601 period: ${text}`);
  });
});

test('the newest period comes first, the longer one before a shorter one that ends with it', () => {
  const order = ['2022-12-31', '2021', '2022-01/2022-05', '2022', '2022-05', '2011/2022-05']
    .map(periodOf)
    .sort(comparePeriods)
    .map((period) => period.iso);
  expect(order).toEqual(['2022', '2022-12-31', '2011/2022-05', '2022-01/2022-05', '2022-05', '2021']);
});

test('a calendar year is one however it is written', () => {
  expect(
    ['2021', '2021-01/2021-12', '2021-01-01/2021-12-31', '2021/2022', '2021-03']
      .map(periodOf)
      .map(calendarYear)
  ).toEqual([2021, 2021, 2021, null, null]);
});

test('year to date is a range that begins with the year and stops short of its end', () => {
  const texts = [
    '2022-01/2022-05',
    '2022-01-01/2022-05-17',
    '2022-01',
    '2022',
    '2022-02/2022-05',
    '2021/2022-05'
  ];
  expect(texts.map(periodOf).map(isYearToDate)).toEqual([true, true, false, false, false, false]);
});

test('lengths in months where whole, else in days', () => {
  expect(lengthOf(periodOf('2024-02'))).toEqual({ unit: 'months', count: 1 });
  expect(lengthOf(periodOf('2022-01/2022-05'))).toEqual({ unit: 'months', count: 5 });
  expect(lengthOf(periodOf('2022-01-01/2022-05-31'))).toEqual({ unit: 'months', count: 5 });
  expect(lengthOf(periodOf('2022-01-01/2022-05-17'))).toEqual({ unit: 'days', count: 137 });
});

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const period = fc
  .oneof(
    date,
    fc.tuple(date, date).map(([a, b]) => `${a}/${b}`)
  )
  .filter((text) => parsePeriod(text) !== null);

describe('for every period', () => {
  test('its days written out are the same period', () => {
    fc.assert(
      fc.property(period, (text) => {
        const { start, end } = periodOf(text);
        expect(comparePeriods(periodOf(`${iso(start)}/${iso(end - 1)}`), periodOf(text))).toBe(0);
      })
    );
  });

  test('the order is the same from both sides', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const forward = comparePeriods(periodOf(a), periodOf(b));
        const backward = comparePeriods(periodOf(b), periodOf(a));
        expect(Math.sign(forward) + Math.sign(backward)).toBe(0);
      })
    );
  });

  test('no text at all makes parsing throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parsePeriod(text);
      })
    );
  });
});

test('a sum since a start belongs to the year it ends in', () => {
  const year = periodOf('2022');
  const inside = ['2022', '2022-05-17', '2011/2022-06', '2021/2022', '2021', '2022-06/2023-01', '2023'];
  expect(inside.filter((text) => endsWithin(periodOf(text), year))).toEqual([
    '2022',
    '2022-05-17',
    '2011/2022-06',
    '2021/2022'
  ]);
});
