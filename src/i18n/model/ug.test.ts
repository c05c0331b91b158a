import { expect, test } from 'vitest';
import { modelWords } from './ug';

test.each([
  [[], ''],
  [['دوستىق'], 'دوستىق'],
  [['دوستىق', 'ئالتىنكۆل'], 'دوستىق ۋە ئالتىنكۆل'],
  [['برېست', 'Małaszewicze', 'پوتى'], 'برېست، \u2068Małaszewicze\u2069 ۋە پوتى']
])('%j as one phrase', (names, phrase) => {
  expect(modelWords.list(names)).toBe(phrase);
});
