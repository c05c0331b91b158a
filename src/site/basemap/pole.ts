import type { Position } from 'geojson';
import FlatQueue from 'flatqueue';

function distanceToSegment(x: number, y: number, a: Position, b: Position): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Distance to the polygon's outline: positive inside, negative outside. */
function depth(x: number, y: number, rings: readonly (readonly Position[])[]): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings)
    for (let index = 1; index < ring.length; index++) {
      const a = ring[index - 1];
      const b = ring[index];
      if (!a || !b) continue;
      const [ax = 0, ay = 0] = a;
      const [bx = 0, by = 0] = b;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      nearest = Math.min(nearest, distanceToSegment(x, y, a, b));
    }
  return inside ? nearest : -nearest;
}

/**
 * The point of a polygon that is farthest from its outline, to within `precision` of the polygon's own units:
 * where a label has most room. After V. Agafonkin's quadtree search ("polylabel", 2016).
 */
export function pole(rings: readonly (readonly Position[])[], precision: number): Position {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of rings[0] ?? []) {
    [minX, minY] = [Math.min(minX, x), Math.min(minY, y)];
    [maxX, maxY] = [Math.max(maxX, x), Math.max(maxY, y)];
  }
  const size = Math.min(maxX - minX, maxY - minY);
  let best = { x: (minX + maxX) / 2, y: (minY + maxY) / 2, depth: -Infinity };
  const queue = new FlatQueue<{ x: number; y: number; half: number; most: number }>();
  const add = (x: number, y: number, half: number): void => {
    const here = depth(x, y, rings);
    if (here > best.depth) best = { x, y, depth: here };
    const most = here + half * Math.SQRT2;
    queue.push({ x, y, half, most }, -most);
  };
  for (let x = minX + size / 2; x < maxX + size / 2; x += size)
    for (let y = minY + size / 2; y < maxY + size / 2; y += size) add(x, y, size / 2);
  for (let cell = queue.pop(); cell; cell = queue.pop()) {
    if (cell.most - best.depth <= precision) break;
    const half = cell.half / 2;
    for (const dx of [-half, half]) for (const dy of [-half, half]) add(cell.x + dx, cell.y + dy, half);
  }
  return [best.x, best.y];
}
