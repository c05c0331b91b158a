import * as v from 'valibot';
import { precisions, sectionStatuses, type Gauge, type Position, type Section } from '../../atlas/atlas';
import { quoted, type Report } from './fault';
import { readFeatures } from './features';
import { idOf, length, note, oneOf, optional, text, trackCount, year } from './field';
import { tooShort } from './great-circle';
import { reportPieces } from './pieces';
import type { Stations } from './stations';

const gaugeTexts = {
  '1435': [1435],
  '1520': [1520],
  '1668': [1668],
  '1435+1520': [1435, 1520],
  sea: []
} as const satisfies Record<string, readonly Gauge[]>;

function entriesOf(stationIds: ReadonlySet<string> | null, sourceIds: ReadonlySet<string> | null) {
  const station = idOf(stationIds, 'a station of network/stations.geojson');
  const source = idOf(sourceIds, 'a source of network/sources.csv');
  return {
    from: station,
    to: station,
    line: text,
    km: optional(length),
    km_source: optional(source),
    gauge: oneOf(['1435', '1520', '1668', '1435+1520', 'sea']),
    tracks: optional(trackCount),
    electrification: optional(oneOf(['none', '25kV-AC', '15kV-AC', '3kV-DC'])),
    status: oneOf(sectionStatuses),
    opened: optional(year),
    note,
    through: v.array(
      v.object({ name: text, precision: oneOf(precisions), source, note }),
      ({ input }) => `${quoted(input)} is not a list; expected one entry for each inner coordinate`
    )
  };
}

function same(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function shown(position: Position): string {
  return `[${position.join()}]`;
}

/** The edges of the rail graph. Stations without one, and a graph in several pieces, are faults too. */
export function readSections(
  file: string,
  content: string | undefined,
  stations: Stations | null,
  sourceIds: ReadonlySet<string> | null,
  report: Report
): ReadonlyMap<string, Section> | null {
  const read = readFeatures(file, content, 'LineString', entriesOf(stations?.ids ?? null, sourceIds), report);
  if (read === null) return null;

  const sections = new Map<string, Section>();
  const pairs = new Map<string, string>();
  for (const { id, value, positions } of read.features) {
    const fault = (field: string, problem: string, expected: string | null): void => {
      report({ file, where: id, field, problem, expected });
    };
    if (value === null) continue;
    const { from, to, km } = value;
    if (id !== `${from}~${to}`)
      fault('id', `${quoted(id)} does not name the two ends`, quoted(`${from}~${to}`));
    if (from === to) fault('to', `${quoted(to)} is also its start`, 'another station');
    const pair = [from, to].sort().join('~');
    const twin = pairs.get(pair);
    if (twin !== undefined) fault('id', `joins the same two stations as ${twin}`, 'one section a pair');
    pairs.set(pair, id);
    if ((km === null) !== (value.km_source === null)) {
      fault('km_source', 'stands without the other of km and km_source', 'both or neither');
    }
    if (positions.length === 0) continue;

    const inner = positions.length - 2;
    if (value.through.length !== inner) {
      const [has, wants] = [value.through.length, inner].map(String);
      fault('through', `has ${String(has)} for ${String(wants)} inner coordinates`, 'one for each');
    }
    const start = stations?.stations.get(from)?.position;
    const end = stations?.stations.get(to)?.position;
    const ends = [
      [0, from, start],
      [positions.length - 1, to, end]
    ] as const;
    for (const [index, name, stands] of ends) {
      const drawn = positions[index];
      if (stands === undefined || drawn === undefined || same(drawn, stands)) continue;
      fault(`coordinates.${String(index)}`, `${shown(drawn)} is not where ${name} stands`, shown(stands));
    }
    for (const [index, each] of positions.entries()) {
      const before = positions[index - 1];
      if (before !== undefined && same(before, each)) {
        fault(`coordinates.${String(index)}`, `${shown(each)} is there twice in a row`, 'each point once');
      }
    }
    const short = km === null || start === undefined || end === undefined ? null : tooShort(km, start, end);
    if (short !== null) fault('km', short.problem, short.expected);

    const { km_source: kmSource, gauge, ...rest } = value;
    sections.set(id, {
      ...rest,
      id,
      kmSource,
      gauges: gaugeTexts[gauge],
      sea: gauge === 'sea',
      coordinates: positions
    });
  }

  if (stations?.ids) {
    const edges = read.features.flatMap(({ properties: { from, to } }) =>
      typeof from === 'string' && typeof to === 'string' ? [[from, to] as const] : []
    );
    reportPieces(file, stations.ids, edges, report);
  }
  return sections;
}
