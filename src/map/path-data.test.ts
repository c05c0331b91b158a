import { expect, test } from 'vitest';
import { pathData, simplified } from './path-data';

test('points are counted from the one before, without a needless sign, zero or space', () => {
  expect(
    pathData(
      [
        [10, 20],
        [12, 19],
        [12.4, 19.4],
        [11, 25]
      ],
      0,
      false
    )
  ).toBe('M10 20l2-1-1 6');
  expect(
    pathData(
      [
        [1, 2],
        [1.5, 1.5],
        [1, 2.04]
      ],
      1,
      true
    )
  ).toBe('M1 2l.5-.5-.5 .5z');
});

test('a line that shrinks to one point is none', () => {
  expect(
    pathData(
      [
        [1, 1],
        [1.2, 1.2]
      ],
      0,
      true
    )
  ).toBe('');
});

test('points within the tolerance of the line are dropped', () => {
  expect(
    simplified(
      [
        [0, 0],
        [5, 0.9],
        [10, 0]
      ],
      1
    )
  ).toEqual([
    [0, 0],
    [10, 0]
  ]);
  expect(
    simplified(
      [
        [0, 0],
        [5, 1.1],
        [10, 0]
      ],
      1
    )
  ).toHaveLength(3);
});
