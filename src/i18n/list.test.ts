import { expect, test } from 'vitest';
import { en } from './en';
import { zh } from './zh';

test.each([
  [['Dostyk'], 'Dostyk', 'Dostyk'],
  [['Dostyk', 'Altynkol'], 'Dostyk and Altynkol', 'Dostyk和Altynkol'],
  [['Brest', 'Terespol', 'Zahony'], 'Brest, Terespol and Zahony', 'Brest、Terespol和Zahony']
])('%s as one phrase', (names, english, chinese) => {
  expect(en.page.list(names)).toBe(english);
  expect(zh.page.list(names)).toBe(chinese);
});
