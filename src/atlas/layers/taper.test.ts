import { expect, test } from 'vitest';
import { taper } from './taper';

test('a change starts and ends level and is half done half way', () => {
  const at = taper(2, [{ start: 10, end: 20, from: 2, to: -1 }]);
  expect([0, 10, 15, 20, 25].map(at)).toEqual([2, 2, 0.5, -1, -1]);
});

test('3 x^2 - 2 x^3 between', () => {
  const at = taper(0, [{ start: 0, end: 4, from: 0, to: 64 }]);
  // x = 1/4: 3/16 - 2/64 = 10/64.
  expect(at(1)).toBe(10);
});

test('changes that overlap add up and end exactly', () => {
  const at = taper(0, [
    { start: 0, end: 10, from: 0, to: 1 },
    { start: 5, end: 15, from: 1, to: 3 }
  ]);
  // At 10 the first is done and the second half done.
  expect(at(5)).toBe(0.5);
  expect(at(10)).toBe(2);
  expect(at(100)).toBe(3);
});
