import { expect, test } from 'vitest';
import { polishNoun, russianNoun } from './noun-form';

test.each([
  [0, 'рейсов', 'kursów'],
  [1, 'рейс', 'kurs'],
  [2, 'рейса', 'kursy'],
  [4, 'рейса', 'kursy'],
  [5, 'рейсов', 'kursów'],
  [11, 'рейсов', 'kursów'],
  [12, 'рейсов', 'kursów'],
  [14, 'рейсов', 'kursów'],
  [21, 'рейс', 'kursów'],
  [22, 'рейса', 'kursy'],
  [25, 'рейсов', 'kursów'],
  [111, 'рейсов', 'kursów'],
  [112, 'рейсов', 'kursów'],
  [1000, 'рейсов', 'kursów'],
  [1.5, 'рейса', 'kursu'],
  [67_410_000_000, 'рейсов', 'kursów']
])('%d', (amount, russian, polish) => {
  expect(russianNoun(amount, ['рейс', 'рейса', 'рейсов'])).toBe(russian);
  expect(polishNoun(amount, ['kurs', 'kursy', 'kursów', 'kursu'])).toBe(polish);
});
