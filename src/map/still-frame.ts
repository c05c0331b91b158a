/**
 * The frame that all still maps share: the Web Mercator square, this many units wide. A unit is a pixel of the live
 * map at zoom 5, about 3.5 km at 45 degrees north.
 */
export const stillWorld = 512 * 2 ** 5;

/** The zooms that the corridors are drawn for in the base picture: a crop shows the one nearest to its own. */
export const stillZooms = [2, 3.25, 4.5, 5.75] as const;
export type StillZoom = (typeof stillZooms)[number];

/** Units of the frame that a pixel is wide at `zoom`. */
export function stillUnits(zoom: number): number {
  return 2 ** (5 - zoom);
}

/** The parts of the base picture, by which pages show them: `map/base.svg#ground`. */
export function linesPart(zoom: StillZoom): string {
  return `lines-${String(zoom).replace('.', '_')}`;
}

/** One corridor of a `linesPart`. */
export function linePart(zoom: StillZoom, corridor: string): string {
  return `${linesPart(zoom)}-${corridor}`;
}
