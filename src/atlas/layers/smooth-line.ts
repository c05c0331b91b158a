import type { Point } from './mercator';

/** A line that can be asked for its points by the distance along it. */
export interface Line {
  readonly length: number;
  /** Distances of its vertices, its ends included. */
  readonly vertices: readonly number[];
  /**
   * The mean of the line within `reach` on both sides of the distance `t`, weighted by a triangle: a corner
   * becomes a curve that leaves the line `reach` before it, and a line that is straight so far both ways stays
   * itself. Towards the two ends the reach shrinks to nothing, so that they stay where they are.
   */
  readonly smooth: (t: number, reach: number) => Point;
}

/** A vertex: distance along the line, position, unit direction to the next, first and second antiderivative. */
interface Vertex {
  readonly t: number;
  readonly x: number;
  readonly y: number;
  dx: number;
  dy: number;
  readonly ix: number;
  readonly iy: number;
  readonly jx: number;
  readonly jy: number;
}

/**
 * Makes a line of two or more points, in their own units.
 *
 * The mean over a triangle is the second difference of the second antiderivative J of the line,
 * (J(t + r) - 2 J(t) + J(t - r)) / r^2: exact for a polyline, and as quick for a long reach as for a short one.
 */
export function measuredLine(points: readonly Point[]): Line {
  // Antiderivatives grow with the cube of the length; counted from the first point they keep more digits.
  const [x0, y0] = points[0] ?? [0, 0];
  let last: Vertex = { t: 0, x: 0, y: 0, dx: 0, dy: 0, ix: 0, iy: 0, jx: 0, jy: 0 };
  const vertices = [last];
  for (const [px, py] of points) {
    const [x, y] = [px - x0, py - y0];
    const step = Math.sqrt((x - last.x) ** 2 + (y - last.y) ** 2);
    if (step === 0) continue;
    last.dx = (x - last.x) / step;
    last.dy = (y - last.y) / step;
    last = {
      t: last.t + step,
      x,
      y,
      dx: 0,
      dy: 0,
      ix: last.ix + step * (last.x + (last.dx * step) / 2),
      iy: last.iy + step * (last.y + (last.dy * step) / 2),
      jx: secondX(last, step),
      jy: secondY(last, step)
    };
    vertices.push(last);
  }
  const length = last.t;

  // Points are asked for in order, so the vertices before them are found by going on from the last ones.
  const cursors = [0, 0, 0];
  const vertexAt = (t: number, cursor: number): Vertex => {
    let index = cursors[cursor] ?? 0;
    while ((vertices[index]?.t ?? 0) > t) index--;
    while ((vertices[index + 1]?.t ?? Infinity) <= t) index++;
    cursors[cursor] = index;
    return vertices[index] ?? last;
  };
  return {
    length,
    vertices: vertices.map(({ t }) => t),
    smooth: (t, reach) => {
      const r = Math.min(reach, t, length - t);
      const middle = vertexAt(t, 0);
      const s = t - middle.t;
      // A reach of nothing, or of rounding errors, is the line itself.
      if (r < 1e-3) return [x0 + middle.x + middle.dx * s, y0 + middle.y + middle.dy * s];
      const [start, end] = [vertexAt(t - r, 1), vertexAt(t + r, 2)];
      const [before, after] = [t - r - start.t, t + r - end.t];
      return [
        x0 + (secondX(start, before) - 2 * secondX(middle, s) + secondX(end, after)) / (r * r),
        y0 + (secondY(start, before) - 2 * secondY(middle, s) + secondY(end, after)) / (r * r)
      ];
    }
  };
}

/** The second antiderivative at the distance `s` after a vertex. */
function secondX(v: Vertex, s: number): number {
  return v.jx + s * (v.ix + s * (v.x / 2 + (v.dx * s) / 6));
}

function secondY(v: Vertex, s: number): number {
  return v.jy + s * (v.iy + s * (v.y / 2 + (v.dy * s) / 6));
}
