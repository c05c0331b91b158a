import type { StillPlace } from './still-map';

/** Pixels from a symbol's middle to its label, and the height of the letters. */
export const labelStyles = {
  own: { gap: 19, size: 14 },
  other: { gap: 10, size: 12 }
} as const;

/** Where a label's text begins, ends or has its middle: pixels from the symbol's middle, and the SVG anchor. */
export function labelSpot({ side, own }: Pick<StillPlace, 'side' | 'own'>): {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
} {
  const { gap, size } = labelStyles[own ? 'own' : 'other'];
  // Letters without a descender stand about 0.7 of their size above the line.
  const level = Number((0.35 * size).toFixed(1));
  switch (side) {
    case 'right':
      return { x: gap, y: level, anchor: 'start' };
    case 'left':
      return { x: -gap, y: level, anchor: 'end' };
    case 'top':
      return { x: 0, y: -gap - 0.25 * size, anchor: 'middle' };
    case 'bottom':
      return { x: 0, y: gap + 0.85 * size, anchor: 'middle' };
  }
}
