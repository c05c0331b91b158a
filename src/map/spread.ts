import type { PlacePoint } from '../atlas/layers/place-layer';

/** Whether the place's symbol is moved off its point at this zoom, to stand apart from its neighbours. */
export function isSpread({ apart }: Pick<PlacePoint, 'apart'>, zoom: number): boolean {
  // The map lays symbols out once for each whole zoom.
  return Math.floor(zoom) < apart;
}
