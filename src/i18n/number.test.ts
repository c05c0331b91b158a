import { describe, expect, test } from 'vitest';
import { figureWordings } from './figure/figure-wording';
import { formatFixed, formatNumber, percentText, wholeNumber } from './number';

const en = figureWordings.en.number;
const zh = figureWordings.zh.number;
const ru = figureWordings.ru.number;
const pl = figureWordings.pl.number;

describe('a number loses no digit and uses words where few decimals are left', () => {
  test.each([
    [67_400_000_000, '67.4 billion', '674 亿'],
    [520_370_000_000, '520.37 billion', '5,203.7 亿'],
    [1_460_000, '1.46 million', '146 万'],
    [50_000, '50,000', '5 万'],
    [100_000_000, '100 million', '1 亿'],
    [16_414, '16,414', '16,414'],
    [2_077_216, '2,077,216', '2,077,216'],
    [1_234_560_000, '1,234.56 million', '12.3456 亿'],
    [562_300_000, '562.3 million', '5.623 亿'],
    [2_061_289_800, '2,061,289,800', '206,128.98 万'],
    [15_180, '15,180', '15,180'],
    [1_500_000_000_000, '1.5 trillion', '1.5 万亿'],
    [5848, '5,848', '5,848'],
    [30.9, '30.9', '30.9'],
    [0, '0', '0'],
    [0.18, '0.18', '0.18'],
    [-33.59, '\u221233.59', '\u221233.59']
  ])('%d', (value, english, chinese) => {
    expect(formatNumber(value, en)).toBe(english);
    expect(formatNumber(value, zh)).toBe(chinese);
  });
});

test.each([
  [67_410_000_000, '67,41 млрд', '67,41 mld'],
  [1_460_000, '1,46 млн', '1,46 mln'],
  [1_500_000_000_000, '1,5 трлн', '1,5 bln'],
  [50_000, '50\u00A0000', '50\u00A0000'],
  [5848, '5\u00A0848', '5\u00A0848'],
  [-33.59, '\u221233,59', '\u221233,59']
])('%d in Russian and Polish', (value, russian, polish) => {
  expect(formatNumber(value, ru)).toBe(russian);
  expect(formatNumber(value, pl)).toBe(polish);
});

test('binary fractions leave no trace', () => {
  expect(formatNumber(110_100_000_000, en)).toBe('110.1 billion');
  expect(formatNumber(1_005_000, en)).toBe('1.005 million');
});

test('fixed decimals keep their zeros; nothing is minus zero', () => {
  expect(formatFixed(7, 1, en)).toBe('7.0');
  expect(formatFixed(-1234.56, 1, en)).toBe('\u22121,234.6');
  expect(formatFixed(-0.04, 1, en)).toBe('0.0');
});

test('kilometres and shares', () => {
  expect(wholeNumber(11178.6, 'en')).toBe('11,179');
  expect(percentText(85.7, 'zh')).toBe('86%');
  expect(percentText(4.46, 'en')).toBe('4.5%');
  expect(wholeNumber(11178.6, 'pl')).toBe('11\u00A0179');
  expect(percentText(4.46, 'ru')).toBe('4,5\u00A0%');
  expect(percentText(4.46, 'pl')).toBe('4,5%');
  expect(percentText(9.97, 'en')).toBe('10%');
});

test.each([
  [67_410_000_000, '67,41 Mrd.', '67,41 млрд'],
  [1_460_000, '1,46 Mio.', '1,46 млн'],
  [1_500_000_000_000, '1,5 Bio.', '1,5 трлн'],
  [50_000, '50.000', '50\u00A0000'],
  [5848, '5.848', '5\u00A0848'],
  [-33.59, '\u221233,59', '\u221233,59']
])('%d in German and Kazakh', (value, german, kazakh) => {
  expect(formatNumber(value, figureWordings.de.number)).toBe(german);
  expect(formatNumber(value, figureWordings.kk.number)).toBe(kazakh);
});

test('kilometres and shares in German and Kazakh', () => {
  expect(wholeNumber(11178.6, 'de')).toBe('11.179');
  expect(wholeNumber(11178.6, 'kk')).toBe('11\u00A0179');
  expect(percentText(4.46, 'de')).toBe('4,5\u00A0%');
  expect(percentText(4.46, 'kk')).toBe('4,5%');
});
