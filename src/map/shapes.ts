import type { MapPlaceKind } from '../atlas/map-data';

export const shapeNames = ['port', 'zone', 'crossing', 'gauge-change', 'hub', 'destination'] as const;
export type ShapeName = (typeof shapeNames)[number];

/** A symbol as SVG path data in a box of 24 by 24: drawn by the map on a canvas, by the legend as inline SVG. */
export interface Shape {
  /** Filled with the ink, with a casing of the paper's colour. */
  readonly body: string;
  /** Cut out of the body, filled with the paper. */
  readonly mark: string;
  /** Side of the box on the map in pixels. */
  readonly size: number;
}

function disc(radius: number): string {
  const [left, right] = [12 - radius, 12 + radius];
  return `M${left} 12A${radius} ${radius} 0 1 1 ${right} 12A${radius} ${radius} 0 1 1 ${left} 12Z`;
}

/** Each kind has an outline of its own, so that none needs its colour to be told. */
export const shapes: Readonly<Record<ShapeName, Shape>> = {
  // A gate in a disc.
  port: { body: disc(10), mark: 'M6.8 17V7.2H17.2V17H14.4V10.2H9.6V17Z', size: 24 },
  zone: { body: 'M3.5 3.5H20.5V20.5H3.5Z', mark: 'M8 8H16V16H8Z', size: 17 },
  crossing: { body: 'M12 1.5L22.5 12L12 22.5L1.5 12Z', mark: 'M12 8.5L15.5 12L12 15.5L8.5 12Z', size: 20 },
  // Two pairs of rails of unlike gauge, end to end.
  'gauge-change': {
    body: 'M12 1.5L22.5 12L12 22.5L1.5 12Z',
    mark: 'M9.9 6.4H11.1V11.4H9.9ZM12.9 6.4H14.1V11.4H12.9ZM8.2 12.6H9.4V17H8.2ZM14.6 12.6H15.8V17H14.6Z',
    size: 21
  },
  hub: { body: disc(8), mark: '', size: 17 },
  destination: { body: disc(9), mark: disc(5), size: 17 }
};

/** The symbol of a place. */
export function shapeOf(kind: MapPlaceKind, gaugeChange: boolean): ShapeName {
  if (kind === 'crossing') return gaugeChange ? 'gauge-change' : 'crossing';
  return kind === 'bonded-zone' ? 'zone' : kind;
}
