import { expect, test } from 'vitest';
import { periodOf } from '../atlas/period';
import { formatDate, formatPeriod, formatSince } from './date';
import { figureWordings } from './figure/figure-wording';

const { en, zh } = figureWordings;

test.each([
  ['2021', '2021', '2021 年'],
  ['2022-05', 'May 2022', '2022 年 5 月'],
  ['2022-05-17', '17 May 2022', '2022 年 5 月 17 日'],
  ['2022-01/2022-05', 'January to May 2022', '2022 年 1 月至 5 月'],
  ['2022-01-01/2022-05-17', '1 January to 17 May 2022', '2022 年 1 月 1 日至 5 月 17 日'],
  ['2021-11/2022-03', 'November 2021 to March 2022', '2021 年 11 月至 2022 年 3 月'],
  ['2020/2022', '2020 to 2022', '2020 年至 2022 年'],
  ['2022/2022-05', '2022 to May 2022', '2022 年至 2022 年 5 月']
])('%s', (iso, english, chinese) => {
  expect(formatPeriod(periodOf(iso), en)).toBe(english);
  expect(formatPeriod(periodOf(iso), zh)).toBe(chinese);
});

test('what has run since a start', () => {
  expect(formatSince(periodOf('2011/2022-06'), en)).toBe('since 2011, to June 2022');
  expect(formatSince(periodOf('2011/2022-06'), zh)).toBe('自 2011 年至 2022 年 6 月');
  expect(formatSince(periodOf('2022-06-30'), en)).toBe('as of 30 June 2022');
});

test('a text that is no date is left as it is', () => {
  expect(formatDate('mid-2022', en)).toBe('mid-2022');
  expect(formatDate('', zh)).toBe('');
});
