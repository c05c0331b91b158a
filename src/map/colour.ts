/** The three channels of `#rrggbb`, 0 to 255. Throws on anything else. */
function channels(colour: string): [number, number, number] {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  const [, red, green, blue] = match ?? [];
  if (red === undefined || green === undefined || blue === undefined)
    throw new Error(`Not #rrggbb: ${colour}`);
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

/** The colour that `share` (0 to 1) of `over` on `under` gives, as `#rrggbb`. */
export function mix(over: string, under: string, share: number): string {
  const below = channels(under);
  const hex = channels(over).map((value, index) =>
    Math.round(value * share + (below[index] ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0')
  );
  return `#${hex.join('')}`;
}
