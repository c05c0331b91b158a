import type { MapWords } from '../i18n/map/en';
import { kindLayers } from './layers/places';
import type { PlaceInView } from './places-in-view';

/** How many of the places in view are called by name. */
const named = 5;

/** Two figures are enough for the ear: 3,412 becomes 3400, and 0.4 becomes 1. */
export function roundKm(km: number): number {
  return Math.max(1, Number(km.toPrecision(2)));
}

/** What the map shows, in words: how wide it is, how many places of each kind, and those nearest to the centre. */
export function viewSentence(across: number, found: readonly PlaceInView[], words: MapWords): string {
  const { spoken, layers } = words;
  const counts = Object.entries(kindLayers).flatMap(([kind, layer]) => {
    const count = found.filter(({ place }) => place.kind === kind).length;
    return count === 0 ? [] : [spoken.count(layers[layer], count)];
  });
  return [
    spoken.across(roundKm(across)),
    found.length === 0 ? spoken.none : spoken.counts(counts),
    ...(found.length === 0 ? [] : [spoken.nearest(found.slice(0, named).map(({ place }) => place.name))])
  ].join(' ');
}

/** What kind of place it is, how far from the map's centre and where: `Rail port, about 340 km to the north-west`. */
export function placeNote({ place, km, direction }: PlaceInView, { spoken }: MapWords): string {
  const away = km < 1 ? spoken.atCentre : spoken.away(roundKm(km), spoken.directions[direction]);
  return spoken.list([spoken.kinds[place.kind], away]);
}
