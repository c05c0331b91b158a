import { expect, test } from 'vitest';
import { bareKm, kmText } from './km-text';

test('a length that is partly measured is a lower bound, rounded down', () => {
  expect(bareKm({ totalKm: 10_214.8, atLeast: true }, 'en')).toBe('10,214');
  expect(kmText({ totalKm: 10_214.8, atLeast: true }, 'en')).toBe('≥ 10,214');
  expect(kmText({ totalKm: 10_214.8, atLeast: true }, 'ug')).toBe('\u200e≥ 10,214');
});

test('a published length is rounded and has no sign', () => {
  expect(bareKm({ totalKm: 1317.6, atLeast: false }, 'en')).toBe('1,318');
  expect(kmText({ totalKm: 1317.6, atLeast: false }, 'en')).toBe('1,318');
});
