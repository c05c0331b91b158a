import { expect, test } from 'vitest';
import { measuredLine } from './smooth-line';

test('a straight line stays itself', () => {
  const line = measuredLine(
    [
      [10, 10],
      [30, 10],
      [40, 10]
    ],
    5
  );
  expect(line.length).toBe(30);
  expect(line.vertices).toEqual([0, 20, 30]);
  expect(line.smooth(7, 5)[0]).toBeCloseTo(17, 9);
  expect(line.smooth(20, 5)[0]).toBeCloseTo(30, 9);
  expect(line.smooth(20, 5)[1]).toBeCloseTo(10, 9);
});

test('a right angle is cut by a sixth of the reach both ways', () => {
  const line = measuredLine(
    [
      [-100, 0],
      [0, 0],
      [0, 100]
    ],
    12
  );
  // The mean of the distance u over the triangle (r - u) / r^2 on one side is r / 6.
  const [x, y] = line.smooth(100, 12);
  expect(x).toBeCloseTo(-2, 9);
  expect(y).toBeCloseTo(2, 9);
  // Farther from the corner than the reach nothing moves.
  expect(line.smooth(80, 12)[1]).toBeCloseTo(0, 9);
  expect(line.smooth(80, 12)[0]).toBeCloseTo(-20, 9);
});

test('the ends stay where they are, and points given twice do not count', () => {
  const line = measuredLine(
    [
      [0, 0],
      [0, 0],
      [3, 4],
      [3, 4],
      [3, 0]
    ],
    5
  );
  expect(line.length).toBe(9);
  const [start, end] = [line.smooth(0, 5), line.smooth(9, 5)];
  expect(start[0]).toBeCloseTo(0, 9);
  expect(start[1]).toBeCloseTo(0, 9);
  expect(end[0]).toBeCloseTo(3, 9);
  expect(end[1]).toBeCloseTo(0, 9);
});

test('a long line far from the origin keeps its digits', () => {
  // The 12,000 km of a corridor at zoom 9 are some 80,000 pixels.
  const line = measuredLine(
    Array.from({ length: 801 }, (_, index) => [200_000 + 100 * index, 90_000]),
    20
  );
  expect(line.smooth(79_950, 20)[0]).toBeCloseTo(279_950, 2);
  expect(line.smooth(79_950, 20)[1]).toBeCloseTo(90_000, 2);
});
