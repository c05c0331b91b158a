import type { MapData } from '../../atlas/map-data';
import type { CorridorFamily, SectionStatus } from '../../atlas/atlas';
import { groupBy } from '../../atlas/group-by';
import type { Strand } from '../../atlas/bundle';
import { corridorLines } from '../../atlas/layers/corridor-lines';
import type { Point } from '../../atlas/layers/mercator';
import { networkLayer } from '../../atlas/layers/network-layer';
import { pitchAt, strandShare } from '../../atlas/layers/strand-pitch';
import { dashes } from '../../map/dashes';
import { palettes } from '../../map/palette';
import { linePart, linesPart, stillUnits, type StillZoom } from '../../map/still-frame';
import { onFrame } from './ground';
import { dashArray, ink } from './paint';
import { pathData, simplified } from '../../map/path-data';

/** A line in units of the frame, and what it looks like. */
interface Line {
  readonly kind: 'rail' | 'sea';
  readonly status: SectionStatus;
  readonly points: readonly Point[];
}

/**
 * One path for each look among the lines.
 * @param digits Decimals of a unit that are kept.
 */
function paths(lines: readonly Line[], width: number, digits: 0 | 1, attributes = ''): string {
  const looks = groupBy(lines, ({ kind, status }) =>
    status === 'operating' && kind === 'sea' ? kind : status
  );
  return [...looks]
    .map(([look, group]) => {
      const dash = dashes[look];
      const data = group.map(({ points }) => pathData(points, digits, false)).join('');
      const butt = dash.length > 0 ? ' stroke-linecap="butt"' : '';
      return `<path${dashArray(dash, width)}${butt}${attributes} d="${data}"/>`;
    })
    .join('');
}

/** The railways that no corridor uses, thin and grey. */
export function network(data: MapData): string {
  const lines = networkLayer(data).features.flatMap(
    ({ properties: { corridors, kind, status }, geometry }) =>
      corridors === '' ? [{ kind, status, points: simplified(geometry.coordinates.map(onFrame), 0.7) }] : []
  );
  const width = 0.9;
  const attributes = ` stroke-width="${String(width)}" vector-effect="non-scaling-stroke"`;
  return `<g id="network" fill="none" stroke="${ink('network')}" stroke-linejoin="round">${paths(lines, width, 0, attributes)}</g>`;
}

/**
 * The corridors side by side, each a group of its own. Their width comes from where the group is used: a casing
 * below is the same lines, wider, with `--strand` for their colour.
 */
export function corridors(strands: readonly Strand[], zoom: StillZoom): string {
  const units = stillUnits(zoom);
  const width = pitchAt(zoom) * strandShare * units;
  const round = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';
  const byCorridor = groupBy(corridorLines(strands, zoom), ({ corridor }) => corridor);
  const groups = [...byCorridor].map(([id, lines]) => {
    const drawn = lines.map((line) => ({
      ...line,
      points: simplified(
        line.points.map(([x, y]): Point => [x * units, y * units]),
        0.3 * units
      )
    }));
    const colour = lines.map(({ family }) => familyInk(family))[0] ?? '';
    return `<g id="${linePart(zoom, id)}" stroke="${colour}" ${round}>${paths(drawn, width, units < 1 ? 1 : 0)}</g>`;
  });
  return `<g id="${linesPart(zoom)}">${groups.join('')}</g>`;
}

function familyInk(family: CorridorFamily): string {
  return `var(--strand,var(--family-${family},${palettes.light.families[family]}))`;
}
