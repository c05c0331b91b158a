import { expect, test } from 'vitest';
import { mix } from './colour';

test('mixes channel by channel', () => {
  expect(mix('#ff0000', '#0000ff', 0.5)).toBe('#800080');
  expect(mix('#123456', '#ffffff', 1)).toBe('#123456');
  expect(mix('#123456', '#00ff00', 0)).toBe('#00ff00');
});

test('refuses what is not a colour', () => {
  expect(() => mix('red', '#ffffff', 0.5)).toThrow('Not #rrggbb: red');
});
