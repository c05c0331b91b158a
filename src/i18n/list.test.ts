import { expect, test } from 'vitest';
import { modelWords as de } from './model/de';
import { modelWords as en } from './model/en';
import { modelWords as kk } from './model/kk';
import { modelWords as zh } from './model/zh';

test.each([
  [['Dostyk'], 'Dostyk', 'Dostyk'],
  [['Dostyk', 'Altynkol'], 'Dostyk and Altynkol', 'Dostyk和Altynkol'],
  [['Brest', 'Terespol', 'Zahony'], 'Brest, Terespol and Zahony', 'Brest、Terespol和Zahony']
])('%s as one phrase', (names, english, chinese) => {
  expect(en.list(names)).toBe(english);
  expect(zh.list(names)).toBe(chinese);
});

test.each([
  [['Достық'], 'Достық', 'Достық'],
  [['Достық', 'Алтынкөл'], 'Достық und Алтынкөл', 'Достық және Алтынкөл'],
  [['Брест', 'Захонь', 'Жем'], 'Брест, Захонь und Жем', 'Брест, Захонь және Жем']
])('%s as one phrase in German and Kazakh', (names, german, kazakh) => {
  expect(de.list(names)).toBe(german);
  expect(kk.list(names)).toBe(kazakh);
});
