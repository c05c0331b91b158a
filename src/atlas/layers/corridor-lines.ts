import type { CorridorFamily, SectionStatus } from '../atlas';
import type { Strand, StrandStep } from '../bundle';
import type { Point } from './mercator';
import { pitchAt } from './strand-pitch';
import { strandShape, type Sample } from './strand-shape';

/** A piece of a corridor's line of one look, moved to its place beside the track. */
export interface CorridorLine {
  readonly corridor: string;
  readonly family: CorridorFamily;
  readonly kind: 'rail' | 'sea';
  readonly status: SectionStatus;
  /** In pixels of the Mercator square at the zoom asked for. */
  readonly points: readonly Point[];
}

/**
 * The corridors side by side for one zoom, as a picture needs them that cannot move lines to the side itself (the
 * live map can: `corridorLayer`).
 */
export function corridorLines(strands: readonly Strand[], zoom: number): CorridorLine[] {
  const pitch = pitchAt(zoom);
  return strands.flatMap((strand) => {
    const samples = strandShape(strand, 512 * 2 ** zoom, pitch, breaks).filter(isApart);
    const lines: { first: Sample; points: Point[] }[] = [];
    samples.forEach((sample, index) => {
      const before = samples[index - 1];
      const point = moved(before ?? sample, sample, samples[index + 1] ?? sample, pitch);
      const line = lines.at(-1);
      if (line && before && !breaks(before.step, sample.step)) line.points.push(point);
      else {
        // The new piece begins where the last one ends.
        line?.points.push(point);
        lines.push({ first: sample, points: [point] });
      }
    });
    return lines.map(({ first: { step }, points }) => ({
      corridor: strand.corridor,
      family: strand.family,
      kind: step.section.sea ? ('sea' as const) : ('rail' as const),
      status: step.section.status,
      points
    }));
  });
}

/** Not on the spot of the sample before, from which no direction could be taken. */
function isApart({ point: [x, y] }: Sample, index: number, samples: readonly Sample[]): boolean {
  const [beforeX, beforeY] = samples[index - 1]?.point ?? [Infinity, 0];
  return Math.hypot(x - beforeX, y - beforeY) > 1e-3;
}

function breaks({ section: one }: StrandStep, { section: next }: StrandStep): boolean {
  return one.sea !== next.sea || one.status !== next.status;
}

/** The sample's point moved to the right of the way from its neighbour before to the one after. */
function moved(before: Sample, { point: [x, y], offset }: Sample, after: Sample, pitch: number): Point {
  const [dx, dy] = [after.point[0] - before.point[0], after.point[1] - before.point[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return [x, y];
  // y grows downwards, so right of (dx, dy) is (-dy, dx).
  return [x - (dy / length) * offset * pitch, y + (dx / length) * offset * pitch];
}
