import * as v from 'valibot';
import { precisions, stationKinds, type Station } from '../../atlas/atlas';
import type { Names } from '../../atlas/language';
import type { Report } from './fault';
import { readFeatures, type Features } from './features';
import { countryCode, idOf, note, oneOf, optional, slug, text } from './field';

function entriesOf(sourceIds: ReadonlySet<string> | null) {
  return {
    name: optional(text),
    'name:en': text,
    'name:zh': optional(text),
    'name:ru': optional(text),
    country: countryCode,
    kind: oneOf(stationKinds),
    precision: oneOf(precisions),
    source: idOf(sourceIds, 'a source of network/sources.csv'),
    note
  };
}

export interface Stations {
  readonly stations: ReadonlyMap<string, Station>;
  readonly ids: ReadonlySet<string> | null;
}

/** Names without those that nobody has published. */
export function namesOf(en: string, others: Readonly<Record<string, string | null>>): Names {
  const known = Object.entries(others).flatMap(([language, name]): [string, string][] =>
    name === null ? [] : [[language, name]]
  );
  return { en, ...Object.fromEntries(known) };
}

/** The nodes of the rail graph. */
export function readStations(
  file: string,
  content: string | undefined,
  sourceIds: ReadonlySet<string> | null,
  report: Report
): Stations | null {
  const read: Features<ReturnType<typeof entriesOf>> | null = readFeatures(
    file,
    content,
    'Point',
    entriesOf(sourceIds),
    report
  );
  if (read === null) return null;
  const stations = new Map<string, Station>();
  for (const { id, value, positions } of read.features) {
    const wrongId = v.safeParse(slug, id).issues?.[0].message.split('; expected ');
    if (wrongId)
      report({ file, where: id, field: 'id', problem: wrongId[0] ?? '', expected: wrongId[1] ?? null });
    const [position] = positions;
    if (value === null || position === undefined) continue;
    const names = namesOf(value['name:en'], {
      zh: value['name:zh'],
      ru: value['name:ru'],
      local: value.name
    });
    const { country, kind, precision, source } = value;
    stations.set(id, { id, names, country, position, kind, precision, source, note: value.note });
  }
  return { stations, ids: read.ids };
}
