import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { CorridorFamily, SectionStatus } from '../atlas';
import type { Strand, StrandStep } from '../bundle';
import { fromMercator, type Point } from './mercator';
import { pitchAt } from './strand-pitch';
import { strandShape, type Sample } from './strand-shape';

/** A piece of a corridor's line with one offset. */
export interface CorridorPiece {
  /** Id of the corridor; all its pieces share it, so that hover and selection take the whole line. */
  readonly corridor: string;
  readonly family: CorridorFamily;
  /** Slots to the right of the line as drawn; times the slot's width in pixels it is MapLibre's `line-offset`. */
  readonly offset: number;
  readonly kind: 'rail' | 'sea';
  readonly status: SectionStatus;
  /** Drawn through a station that is placed by judgement only. */
  readonly weak: boolean;
}

/** From this zoom on one geometry serves: the data say no more. */
export const lastCorridorZoom = 9;

/** Steps of a taper, in slots: a third of a pixel or so, too small to see. */
const offsetStep = 1 / 16;

/**
 * The corridors side by side, for zooms from the whole number `zoom` up to the next, and from `lastCorridorZoom` on:
 * offsets are in pixels, so that a bend that is wide enough for a bundle at one zoom is too tight for it at the zoom
 * before. The map wants a source for each zoom, with `tolerance: 0`, so that neighbours keep the same shape, and a
 * `buffer` of 256, so that lines drawn far beside their track are not cut at the edges of tiles.
 */
export function corridorLayer(
  strands: readonly Strand[],
  zoom: number
): FeatureCollection<LineString, CorridorPiece> {
  const scale = 512 * 2 ** zoom;
  const features: Feature<LineString, CorridorPiece>[] = [];
  for (const strand of strands)
    for (const { first, points } of pieces(strandShape(strand, scale, pitchAt(zoom), breaks)))
      features.push({
        type: 'Feature',
        properties: {
          corridor: strand.corridor,
          family: strand.family,
          offset: stepped(first.offset),
          kind: first.step.section.sea ? 'sea' : 'rail',
          status: first.step.section.status,
          weak: first.step.section.weak
        },
        geometry: {
          type: 'LineString',
          coordinates: points.map(([x, y]) => [...fromMercator([x / scale, y / scale])])
        }
      });
  return { type: 'FeatureCollection', features };
}

function breaks({ section: one }: StrandStep, { section: next }: StrandStep): boolean {
  return one.sea !== next.sea || one.status !== next.status || one.weak !== next.weak;
}

function stepped(offset: number): number {
  // Adding 0 makes -0 plain.
  return Math.round(offset / offsetStep) * offsetStep + 0;
}

/**
 * Cuts a line where its offset or look changes: half way between two samples, where it is straight, so that the
 * offsets of both pieces point alike and their ends meet.
 */
function pieces(samples: readonly Sample[]): { first: Sample; points: Point[] }[] {
  const cut: { first: Sample; points: Point[] }[] = [];
  let points: Point[] = [];
  let [first] = samples;
  samples.forEach((sample, index) => {
    const next = samples[index + 1];
    points.push(sample.point);
    if (
      !first ||
      (next && stepped(next.offset) === stepped(sample.offset) && !breaks(sample.step, next.step))
    )
      return;
    const middle: Point | null = next
      ? [(sample.point[0] + next.point[0]) / 2, (sample.point[1] + next.point[1]) / 2]
      : null;
    if (middle) points.push(middle);
    cut.push({ first, points: thinned(points) });
    points = middle ? [middle] : [];
    first = next;
  });
  return cut;
}

/** The line without points that lie within 0.04 px of the straight. */
function thinned(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  points.forEach((point, index) => {
    const last = kept.at(-1);
    const next = points[index + 1];
    if (last && next) {
      const [ax, ay] = [next[0] - last[0], next[1] - last[1]];
      const [bx, by] = [point[0] - last[0], point[1] - last[1]];
      if (Math.abs(ax * by - ay * bx) < 0.04 * Math.hypot(ax, ay) && ax * bx + ay * by > 0) return;
    }
    kept.push(point);
  });
  return kept;
}
