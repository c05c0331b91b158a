import { expect, test } from 'vitest';
import { modelWords as en } from './model/en';
import { modelWords as zh } from './model/zh';

test.each([
  [['Dostyk'], 'Dostyk', 'Dostyk'],
  [['Dostyk', 'Altynkol'], 'Dostyk and Altynkol', 'Dostyk和Altynkol'],
  [['Brest', 'Terespol', 'Zahony'], 'Brest, Terespol and Zahony', 'Brest、Terespol和Zahony']
])('%s as one phrase', (names, english, chinese) => {
  expect(en.list(names)).toBe(english);
  expect(zh.list(names)).toBe(chinese);
});
