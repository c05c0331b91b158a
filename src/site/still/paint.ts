import { palettes } from '../../map/palette';

type GroundColour = Exclude<keyof (typeof palettes)['light'], 'families'>;

/** A colour of the page's theme, with its light value for when the picture is opened by itself. */
export function ink(name: GroundColour): string {
  return `var(--map-${name},${palettes.light[name]})`;
}

/**
 * The attribute that breaks a line; none for a whole one.
 * @param dash Dash and gap lengths in widths of the line.
 */
export function dashArray(dash: readonly number[], width: number): string {
  if (dash.length === 0) return '';
  return ` stroke-dasharray="${dash.map((length) => Number((length * width).toFixed(1))).join(' ')}"`;
}
