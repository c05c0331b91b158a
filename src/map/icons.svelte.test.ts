import { expect, test } from 'vitest';
import { drawIcon, iconName } from './icons';
import { themes } from './palette';
import { shapeNames } from './shapes';

/** The outlines as bitmaps: which pixels are covered at all. */
function outline(name: string): string {
  const { data } = drawIcon(name, 1)?.image ?? new ImageData(1, 1);
  return Array.from({ length: data.length / 4 }, (_, pixel) =>
    (data[pixel * 4 + 3] ?? 0) > 127 ? 1 : 0
  ).join('');
}

test('every kind of place has a symbol in both themes, at twice the size on a dense screen', () => {
  for (const theme of themes)
    for (const shape of shapeNames) {
      const icon = drawIcon(iconName(shape, theme), 2);
      expect(icon?.pixelRatio).toBe(2);
      expect(icon?.image.width).toBeGreaterThanOrEqual(36);
    }
});

test('the kinds differ by their shape, not only by colour', () => {
  const seen = shapeNames.map((shape) => {
    const { data } = drawIcon(iconName(shape, 'light'), 2)?.image ?? new ImageData(1, 1);
    // Dark or not: what is left when colour is taken away.
    return Array.from({ length: data.length / 4 }, (_, pixel) => ((data[pixel * 4] ?? 0) < 128 ? 1 : 0)).join(
      ''
    );
  });
  expect(new Set(seen).size).toBe(shapeNames.length);
});

test('the symbol is dark on light ground and light on dark ground, its outline the same', () => {
  const middle = (theme: 'light' | 'dark'): number => {
    const image = drawIcon(iconName('hub', theme), 2)?.image ?? new ImageData(1, 1);
    return image.data[(Math.floor(image.height / 2) * image.width + Math.floor(image.width / 2)) * 4] ?? -1;
  };
  expect(middle('light')).toBe(0x1d);
  expect(middle('dark')).toBe(0xee);
  expect(outline('hub-light')).toBe(outline('hub-dark'));
});

test('the ring of what is selected, and nothing for a name that is not known', () => {
  expect(drawIcon('halo-dark', 2)?.image.width).toBe(72);
  expect(drawIcon('rocket-light', 2)).toBeNull();
});
