import { bundle } from '../../atlas/bundle';
import type { MapData } from '../../atlas/map-data';
import { pitchAt, strandShare } from '../../atlas/layers/strand-pitch';
import { shapeNames, shapes, type ShapeName } from '../../map/shapes';
import { linesPart, stillUnits, stillZooms } from '../../map/still-frame';
import { ground } from './ground';
import { corridors, network } from './lines';
import { ink } from './paint';

function symbol(name: ShapeName): string {
  const { body, mark } = shapes[name];
  return [
    `<symbol id="${name}" viewBox="-2 -2 28 28">`,
    `<path fill="none" stroke="${ink('paper')}" stroke-width="3" stroke-linejoin="round" d="${body}"/>`,
    `<path fill="${ink('ink')}" d="${body}"/>`,
    mark === '' ? '' : `<path fill="${ink('paper')}" d="${mark}"/>`,
    `</symbol>`
  ].join('');
}

/** The parts that every still map is put together from, as SVG: each an element with an id. */
export function baseParts(data: MapData): string {
  const strands = bundle(data.corridors, data.sections);
  return [
    ground(),
    network(data),
    ...stillZooms.map((zoom) => corridors(strands, zoom)),
    ...shapeNames.map(symbol)
  ].join('');
}

/** What a picture opened by itself shows: the lines from the Atlantic to the Pacific. */
const whole = '7500 4000 7000 3000';

/**
 * The base picture of all still maps, `map/base.svg`. Pages use its parts by their ids, so that these take the page's
 * colours; opened by itself it is the map of the whole network, in light.
 */
export function basePicture(data: MapData): string {
  const [zoom] = stillZooms;
  const width = pitchAt(zoom) * strandShare * stillUnits(zoom);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${whole}">`,
    `<defs>${baseParts(data)}</defs>`,
    `<rect x="0" y="0" width="16384" height="16384" fill="${ink('water')}"/>`,
    `<use href="#ground"/><use href="#network"/>`,
    `<use href="#${linesPart(zoom)}" stroke-width="${width.toFixed(1)}"/>`,
    `</svg>`
  ].join('');
}
