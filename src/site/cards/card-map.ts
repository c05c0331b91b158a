import { borderDashes } from '../../map/dashes';
import { stillZooms, type StillZoom } from '../../map/still-frame';
import { palettes } from '../../map/palette';
import { labelSpot, labelStyles } from '../../parts/still-label';
import type { StillMap } from '../../parts/still-map';
import { dashArray, ink } from '../still/paint';
import { stillMapSvg } from '../still/still-svg';
import type { Typeface } from './typeface';

/** Pixels of the map on a card. */
export const cardMapSize = { width: 1200, height: 340 } as const;

/** Cards are seen small: the map is laid out for a smaller picture and drawn this much larger. */
export const enlarged = 1.7;

/** The size that a still map is laid out for to stand on a card. */
export const cardStillSize = { width: cardMapSize.width / enlarged, height: cardMapSize.height / enlarged };

/**
 * The parts of the base picture for maps on cards: without the railways that no corridor uses, the dashes of borders
 * and, where half the world is seen, the borders, which would take half the bytes.
 */
function cardParts(parts: string, zoom: StillZoom): string {
  const lean = parts
    .replace(/(<g id="network"[^>]*>)(?:<path[^>]*>)*/, '$1')
    .replace(dashArray(borderDashes.settled, 0.9), '');
  const [widest] = stillZooms;
  const from = lean.indexOf(`<g fill="none" stroke="${ink('border')}">`);
  return zoom === widest ? lean.slice(0, from) + lean.slice(lean.indexOf('</g>', from) + 4) : lean;
}

/**
 * The map in `cardStillSize`, without the names of places, so that it serves every language.
 * @param parts What `baseParts` gives.
 */
export function cardMapSvg(parts: string, still: StillMap): string {
  const nameless = { ...still, places: still.places.map((place) => ({ ...place, label: '' })) };
  return stillMapSvg(cardParts(parts, still.zoom), nameless, 'light', cardStillSize);
}

/** The names of places, to be laid over that map; those in letters that the typeface has not are left out. */
export function cardMapNames(still: StillMap, typeface: Typeface, dir: 'ltr' | 'rtl'): string {
  const { land, ink: letters } = palettes.light;
  return still.places
    .filter(({ label, minor }) => label !== '' && !minor && typeface.covers(label))
    .map((place) => {
      const spot = labelSpot(place);
      const { size } = labelStyles[place.own ? 'own' : 'other'];
      const { svg, width } = typeface.outline(place.label, { weight: place.own ? 700 : 400, dir });
      const before = spot.anchor === 'start' ? 0 : spot.anchor === 'end' ? width * size : (width * size) / 2;
      const x = (place.x / 100) * cardStillSize.width + place.dx + spot.x - before;
      const y = (place.y / 100) * cardStillSize.height + place.dy + spot.y;
      return [
        `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${String(size)})">`,
        // Outlines are drawn in thousandths of the size.
        `<g fill="none" stroke="${land}" stroke-width="${String(3500 / size)}" stroke-linejoin="round">${svg}</g>`,
        `<g fill="${letters}">${svg}</g></g>`
      ].join('');
    })
    .join('');
}
