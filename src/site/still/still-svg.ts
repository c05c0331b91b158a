import { pitchAt, strandShare } from '../../atlas/layers/strand-pitch';
import { palettes, type Palette, type Theme } from '../../map/palette';
import { shapes } from '../../map/shapes';
import { linePart, linesPart, stillUnits } from '../../map/still-frame';
import { labelSpot, labelStyles } from '../../parts/still-label';
import type { StillMap, StillSize } from '../../parts/still-map';

/**
 * A still map as one picture for where there is no style sheet: an `<svg>` element of the given size in pixels, with
 * every colour written out and strokes as wide as on the page. Its texts take the font family from around it.
 * @param parts What `baseParts` gives.
 */
export function stillMapSvg(
  parts: string,
  still: StillMap,
  theme: Theme,
  { width, height }: StillSize
): string {
  const palette = palettes[theme];
  const [left, top, across, down] = still.crop;
  const scale = Math.min(width / across, height / down);
  const [offX, offY] = [(width - across * scale) / 2, (height - down * scale) / 2];
  const pitch = pitchAt(still.zoom) * stillUnits(still.zoom);
  const lines = coloured(partOf(parts, linesPart(still.zoom)), palette);
  const casing = coloured(partOf(parts, linesPart(still.zoom)), palette, palette.land);
  const own = still.corridors
    .map((corridor) => coloured(partOf(parts, linePart(still.zoom, corridor)), palette))
    .join('');
  const round = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';
  const ground = scaledStrokes(
    coloured(partOf(parts, 'ground') + partOf(parts, 'network'), palette),
    1 / scale
  );
  const places = still.places.map((place) => {
    const x = offX + (place.x / 100) * across * scale + place.dx;
    const y = offY + (place.y / 100) * down * scale + place.dy;
    const { body, mark, size } = shapes[place.shape];
    const side = place.own ? size : size * 0.75;
    const { x: dx, y: dy, anchor } = labelSpot(place);
    const halo = place.own
      ? `<circle r="16" fill="${palette.focus}" fill-opacity=".25" stroke="${palette.focus}" stroke-width="2"/>`
      : '';
    const text = `font-size="${String(labelStyles[place.own ? 'own' : 'other'].size)}" text-anchor="${anchor}"${place.own ? ' font-weight="700"' : ''}`;
    return [
      `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">${halo}`,
      `<g transform="scale(${(side / 24).toFixed(3)}) translate(-12 -12)">`,
      `<path fill="none" stroke="${palette.paper}" stroke-width="3" stroke-linejoin="round" d="${body}"/>`,
      `<path fill="${palette.ink}" d="${body}"/><path fill="${palette.paper}" d="${mark}"/></g>`,
      ...(place.label === ''
        ? []
        : [
            `<text x="${String(dx)}" y="${String(dy)}" ${text} fill="none" stroke="${palette.land}" stroke-width="3.5" stroke-linejoin="round">${escaped(place.label)}</text>`,
            `<text x="${String(dx)}" y="${String(dy)}" ${text} fill="${palette.ink}">${escaped(place.label)}</text>`
          ]),
      `</g>`
    ].join('');
  });
  const countries = still.countries.map(({ name, x, y }) => {
    const at = `x="${(offX + (x / 100) * across * scale).toFixed(1)}" y="${(offY + (y / 100) * down * scale + 4).toFixed(1)}"`;
    return `<text ${at} text-anchor="middle" font-size="12" font-weight="700" fill="${palette.country}">${escaped(name)}</text>`;
  });
  const way =
    still.way === ''
      ? ''
      : `<path d="${still.way}" ${round} stroke="${palette.land}" stroke-width="${String(7 / scale)}"/>` +
        `<path d="${still.way}" ${round} stroke="${palette.focus}" stroke-width="${String(4 / scale)}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}">`,
    `<rect width="${String(width)}" height="${String(height)}" fill="${palette.water}"/>`,
    `<g transform="translate(${offX.toFixed(1)} ${offY.toFixed(1)}) scale(${scale.toFixed(5)}) translate(${String(-left)} ${String(-top)})">`,
    ground,
    `<g stroke-width="${(1.5 * pitch).toFixed(2)}">${casing}</g>`,
    `<g stroke-width="${(strandShare * pitch).toFixed(2)}"${still.corridors.length > 0 || way !== '' ? ' opacity=".3"' : ''}>${lines}</g>`,
    own === '' ? '' : `<g ${round} stroke-width="${(1.2 * pitch).toFixed(2)}">${own}</g>`,
    way,
    `</g>`,
    ...countries,
    ...places,
    `</svg>`
  ].join('');
}

/** The element with that id. Parts are groups in groups. */
function partOf(parts: string, id: string): string {
  const start = parts.indexOf(`<g id="${id}"`);
  if (start < 0) throw new Error(`The base picture has no part ${id}`);
  const tags = /<g[ >]|<\/g>/g;
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(parts); tag; tag = tags.exec(parts)) {
    depth += tag[0] === '</g>' ? -1 : 1;
    if (depth === 0) return parts.slice(start, tags.lastIndex);
  }
  throw new Error(`The base picture's part ${id} does not end`);
}

/** With the theme's colours for the custom properties, and `strand` for the colour of the corridors' lines. */
function coloured(svg: string, palette: Palette, strand?: string): string {
  const { families: ofFamilies, ...ofGround } = palette;
  const families = new Map<string, string>(Object.entries(ofFamilies));
  const ground = new Map<string, string>(Object.entries(ofGround));
  return svg
    .replace(
      /var\(--strand,var\(--family-([\w-]+),(#\w+)\)\)/g,
      (_, family: string, other: string) => strand ?? families.get(family) ?? other
    )
    .replace(/var\(--map-(\w+),(#\w+)\)/g, (_, name: string, other: string) => ground.get(name) ?? other);
}

/** Strokes that keep their width in any crop, `units` for each pixel: not every renderer knows `vector-effect`. */
function scaledStrokes(svg: string, units: number): string {
  const scaled = (list: string): string =>
    list
      .split(' ')
      .map((value) => String(Number((Number(value) * units).toFixed(2))))
      .join(' ');
  return svg.replace(/<path[^>]* vector-effect="non-scaling-stroke"/g, (tag) =>
    tag
      .replace(' vector-effect="non-scaling-stroke"', '')
      .replace(
        /(stroke-width|stroke-dasharray)="([^"]+)"/g,
        (_, name: string, list: string) => `${name}="${scaled(list)}"`
      )
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
