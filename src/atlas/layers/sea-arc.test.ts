import { expect, test } from 'vitest';
import { seaArc } from './sea-arc';

test('bends north on the northern half of the earth, whichever way it goes', () => {
  const west = seaArc([
    [41.6738, 42.1427],
    [28.6343, 44.1807]
  ]);
  const east = seaArc([
    [28.6343, 44.1807],
    [41.6738, 42.1427]
  ]);
  expect(west).toHaveLength(17);
  expect(west[0]).toEqual([41.6738, 42.1427]);
  expect(west[16]).toEqual([28.6343, 44.1807]);
  // The straight passes 35.154 E at 43.17 N; 6 % of some 13 degrees are about 0.55 degrees of latitude more.
  expect(west[8]?.[1]).toBeCloseTo(43.74, 1);
  expect(east[8]?.[1]).toBeCloseTo(west[8]?.[1] ?? 0, 9);
});

test('bends south on the southern half', () => {
  const arc = seaArc([
    [0, -30],
    [10, -30]
  ]);
  expect(arc[8]?.[1]).toBeLessThan(-30.4);
});

test('a course with points of its own stays as it is', () => {
  const course = [
    [51.2, 43.6],
    [50.75, 40.25],
    [49.4, 39.94]
  ] as const;
  expect(seaArc(course)).toBe(course);
});
