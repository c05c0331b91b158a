import { getIssues } from '@placemarkio/check-geojson';
import * as v from 'valibot';

const position = v.array(v.number());
const geometry = v.variant('type', [
  v.object({ type: v.literal('Point'), coordinates: position }),
  v.object({ type: v.literal('LineString'), coordinates: v.array(position) }),
  v.object({ type: v.literal('Polygon'), coordinates: v.array(v.array(position)) })
]);
const collection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.object({ id: v.string(), geometry }))
});

/** Twice the area within a ring: negative where it runs clockwise. */
function turn(ring: readonly (readonly number[])[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/**
 * All that RFC 7946 would fault in a FeatureCollection: what check-geojson finds, and what it leaves out: range and
 * order of the axes, steps over the antimeridian, winding, `crs`, ids that come twice. Knows the geometries we publish.
 */
export function geojsonFaults(text: string): readonly string[] {
  const issues = getIssues(text).map(({ message }) => message);
  if (issues.length > 0) return issues;
  const content: unknown = JSON.parse(text);
  const faults = typeof content === 'object' && content !== null && 'crs' in content ? ['has a crs'] : [];
  const seen = new Set<string>();
  for (const { id, geometry: shape } of v.parse(collection, content).features) {
    if (seen.has(id)) faults.push(`${id}: comes twice`);
    seen.add(id);
    const lines =
      shape.type === 'Point'
        ? [[shape.coordinates]]
        : shape.type === 'LineString'
          ? [shape.coordinates]
          : shape.coordinates;
    for (const line of lines) {
      if (line.some(([lon = NaN, lat = NaN]) => !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)))
        faults.push(`${id}: is out of range`);
      if (line.some(([lon = 0], index) => Math.abs(lon - (line[index - 1]?.[0] ?? lon)) > 180))
        faults.push(`${id}: steps over the antimeridian`);
    }
    if (shape.type === 'Polygon' && lines.some((ring, index) => turn(ring) > 0 !== (index === 0)))
      faults.push(`${id}: is wound the wrong way`);
  }
  return faults;
}
