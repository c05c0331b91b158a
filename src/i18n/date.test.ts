import { expect, test } from 'vitest';
import { periodOf } from '../atlas/period';
import { formatDate, formatPeriod, formatSince } from './date';
import { figureWordings } from './figure/figure-wording';

const { en, zh, ru, pl } = figureWordings;

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

test.each([
  ['2021', '2021 г.', '2021'],
  ['2022-05', 'май 2022 г.', 'maj 2022'],
  ['2022-05-31', '31 мая 2022 г.', '31 maja 2022'],
  ['2022-01/2022-05', 'январь — май 2022 г.', 'styczeń – maj 2022'],
  ['2022-01-01/2022-05-17', '1 января — 17 мая 2022 г.', '1 stycznia – 17 maja 2022'],
  ['2021-11/2022-03', 'ноябрь 2021 г. — март 2022 г.', 'listopad 2021 – marzec 2022'],
  ['2020/2022', '2020–2022 гг.', '2020–2022']
])('%s in Russian and Polish', (iso, russian, polish) => {
  expect(formatPeriod(periodOf(iso), ru)).toBe(russian);
  expect(formatPeriod(periodOf(iso), pl)).toBe(polish);
});

test('what has run since a start', () => {
  expect(formatSince(periodOf('2011/2022-06'), en)).toBe('since 2011, to June 2022');
  expect(formatSince(periodOf('2011/2022-06'), zh)).toBe('自 2011 年至 2022 年 6 月');
  expect(formatSince(periodOf('2022-06-30'), en)).toBe('as of 30 June 2022');
  expect(formatSince(periodOf('2011-03/2022-06'), ru)).toBe('с марта 2011 г. по июнь 2022 г.');
  expect(formatSince(periodOf('2022-06-30'), ru)).toBe('на 30 июня 2022 г.');
  expect(formatSince(periodOf('2011-03/2022-06'), pl)).toBe('od marca 2011 do czerwca 2022');
  expect(formatSince(periodOf('2022-06-30'), pl)).toBe('stan na 30 czerwca 2022');
});

test('a text that is no date is left as it is', () => {
  expect(formatDate('mid-2022', en)).toBe('mid-2022');
  expect(formatDate('', zh)).toBe('');
});

test.each([
  ['2021', '2021', '2021 жыл'],
  ['2022-05', 'Mai 2022', '2022 жылғы мамыр'],
  ['2022-05-31', '31. Mai 2022', '2022 жылғы 31 мамыр'],
  ['2022-01/2022-05', 'Januar bis Mai 2022', '2022 жылғы қаңтар – мамыр'],
  ['2022-01-01/2022-05-17', '1. Januar bis 17. Mai 2022', '2022 жылғы 1 қаңтар – 17 мамыр'],
  ['2021-11/2022-03', 'November 2021 bis März 2022', '2021 жылғы қараша – 2022 жылғы наурыз'],
  ['2020/2022', '2020 bis 2022', '2020–2022 жылдар']
])('%s in German and Kazakh', (iso, german, kazakh) => {
  expect(formatPeriod(periodOf(iso), figureWordings.de)).toBe(german);
  expect(formatPeriod(periodOf(iso), figureWordings.kk)).toBe(kazakh);
});

test('what has run since a start in German and Kazakh', () => {
  const [since, day] = [periodOf('2011-03/2022-06'), periodOf('2022-06-30')];
  expect(formatSince(since, figureWordings.de)).toBe('seit März 2011, bis Juni 2022');
  expect(formatSince(day, figureWordings.de)).toBe('Stand 30. Juni 2022');
  expect(formatSince(since, figureWordings.kk)).toBe('2011 жылғы наурыздан 2022 жылғы маусымға дейін');
  expect(formatSince(day, figureWordings.kk)).toBe('2022 жылғы 30 маусымдағы жағдай бойынша');
});
