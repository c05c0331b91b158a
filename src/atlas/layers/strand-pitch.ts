/** Width of a corridor's slot, gap included, in pixels at some zooms; straight between them, flat beyond. */
export const strandPitch: readonly (readonly [zoom: number, pixels: number])[] = [
  [0, 1.2],
  [2, 1.6],
  [5, 3.4],
  [8, 5.6]
];

/** Width of a slot at `zoom` in pixels, as MapLibre's `interpolate linear` reads `strandPitch`. */
export function pitchAt(zoom: number): number {
  let [below, width] = [-Infinity, strandPitch[0]?.[1] ?? 0];
  for (const [stop, pixels] of strandPitch) {
    if (zoom < stop)
      return below === -Infinity ? width : width + ((pixels - width) * (zoom - below)) / (stop - below);
    [below, width] = [stop, pixels];
  }
  return width;
}

/** The share of its slot that a corridor's line fills: in the rest the casing shows through. */
export const strandShare = 0.85;
