import { expect, test } from 'vitest';
import { pitchAt } from './strand-pitch';

test('straight between the zooms given, flat beyond', () => {
  expect(pitchAt(-1)).toBe(1.2);
  expect(pitchAt(2)).toBe(1.6);
  expect(pitchAt(3.5)).toBeCloseTo(2.5, 9);
  expect(pitchAt(8)).toBe(5.6);
  expect(pitchAt(12)).toBe(5.6);
});
