import { expect, test } from 'vitest';
import { isSpread } from './spread';

test('a place is spread up to the whole zoom at which it stands apart', () => {
  expect(isSpread({ apart: 8 }, 7.99)).toBe(true);
  expect(isSpread({ apart: 8 }, 8)).toBe(false);
  expect(isSpread({ apart: 99 }, 14)).toBe(true);
  expect(isSpread({ apart: 0 }, 0)).toBe(false);
});
