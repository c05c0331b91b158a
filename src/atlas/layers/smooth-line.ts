import type { Point } from './mercator';

/** A line that can be asked for its points by the distance along it. */
export interface Line {
  readonly length: number;
  /** Distances of its vertices, its ends included. */
  readonly vertices: readonly number[];
  /**
   * The mean of the line within `reach` on both sides of the distance `t`, weighted by a triangle: a corner
   * becomes a curve that leaves the line `reach` before it, and a line that is straight so far both ways stays
   * itself. Its two ends stay where they are.
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
 * Makes a line of two or more points, in their own units, for reaches up to `longestReach`.
 *
 * The mean over a triangle is the second difference of the second antiderivative J of the line,
 * (J(t + r) - 2 J(t) + J(t - r)) / r^2: exact for a polyline, and as quick for a long reach as for a short one.
 * Beyond its ends the line goes on as its own image turned about the end, which keeps the mean there at the end.
 */
export function measuredLine(points: readonly Point[], longestReach: number): Line {
  const before = turnedAboutStart(points, longestReach).reverse();
  const after = turnedAboutStart(points.toReversed(), longestReach);
  const vertices = integrate([...before, ...points, ...after], points[0] ?? [0, 0]);
  const [x0, y0] = points[0] ?? [0, 0];
  const own = vertices.slice(before.length, vertices.length - after.length);
  const t0 = own[0]?.t ?? 0;

  // Points are asked for in order, so the vertices before them are found by going on from the last ones.
  const cursors = [0, 0, 0];
  const vertexAt = (t: number, cursor: number): Vertex => {
    let index = cursors[cursor] ?? 0;
    while (index > 0 && (vertices[index]?.t ?? 0) > t) index--;
    while ((vertices[index + 1]?.t ?? Infinity) <= t) index++;
    cursors[cursor] = index;
    return vertices[index] ?? origin;
  };
  return {
    length: (own.at(-1)?.t ?? 0) - t0,
    vertices: own.map(({ t }) => t - t0),
    smooth: (distance, reach) => {
      const r = Math.min(reach, longestReach);
      const t = t0 + distance;
      const [start, middle, end] = [vertexAt(t - r, 0), vertexAt(t, 1), vertexAt(t + r, 2)];
      const [a, b, c] = [t - r - start.t, t - middle.t, t + r - end.t];
      return [
        x0 + (secondX(start, a) - 2 * secondX(middle, b) + secondX(end, c)) / (r * r),
        y0 + (secondY(start, a) - 2 * secondY(middle, b) + secondY(end, c)) / (r * r)
      ];
    }
  };
}

const origin: Vertex = { t: 0, x: 0, y: 0, dx: 0, dy: 0, ix: 0, iy: 0, jx: 0, jy: 0 };

/** The points after the first one, as far as `reach` and one more, turned by 180 degrees about it. */
function turnedAboutStart(points: readonly Point[], reach: number): Point[] {
  const turned: Point[] = [];
  const [first] = points;
  if (!first) return turned;
  let [last, length] = [first, 0];
  for (const point of points.slice(1)) {
    if (length > reach) break;
    length += Math.sqrt((point[0] - last[0]) ** 2 + (point[1] - last[1]) ** 2);
    last = point;
    turned.push([2 * first[0] - point[0], 2 * first[1] - point[1]]);
  }
  return turned;
}

/** Antiderivatives grow with the cube of the length; with positions counted from `zero` they keep more digits. */
function integrate(points: readonly Point[], zero: Point): Vertex[] {
  const vertices: Vertex[] = [];
  let last: Vertex | null = null;
  for (const point of points) {
    const [x, y] = [point[0] - zero[0], point[1] - zero[1]];
    if (last === null) last = { ...origin, x, y };
    else {
      const step: number = Math.sqrt((x - last.x) ** 2 + (y - last.y) ** 2);
      last.dx = step === 0 ? 0 : (x - last.x) / step;
      last.dy = step === 0 ? 0 : (y - last.y) / step;
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
    }
    vertices.push(last);
  }
  return vertices;
}

/** The second antiderivative at the distance `s` after a vertex. */
function secondX(v: Vertex, s: number): number {
  return v.jx + s * (v.ix + s * (v.x / 2 + (v.dx * s) / 6));
}

function secondY(v: Vertex, s: number): number {
  return v.jy + s * (v.iy + s * (v.y / 2 + (v.dy * s) / 6));
}
