import { expect, test } from 'vitest';
import { pole } from './pole';

test('of an L the point is in the thick part', () => {
  // A 10 by 10 block with a tail 1 high to x = 40: the block's middle is 5 from its sides.
  const [x = 0, y = 0] = pole(
    [
      [
        [0, 0],
        [40, 0],
        [40, 1],
        [10, 1],
        [10, 10],
        [0, 10],
        [0, 0]
      ]
    ],
    0.01
  );
  expect(x).toBeCloseTo(5, 1);
  expect(y).toBeCloseTo(5, 1);
});

test('the point keeps clear of a hole', () => {
  // A 10 by 4 block whose left two thirds are a hole but for a rim: the room is at the right.
  const [x = 0] = pole(
    [
      [
        [0, 0],
        [10, 0],
        [10, 4],
        [0, 4],
        [0, 0]
      ],
      [
        [0.5, 0.5],
        [0.5, 3.5],
        [6, 3.5],
        [6, 0.5],
        [0.5, 0.5]
      ]
    ],
    0.01
  );
  expect(x).toBeCloseTo(8, 1);
});
