import type { Entity } from '../../atlas/atlas';
import type { Names } from '../../atlas/language';
import type { Report } from './fault';
import { idOf, note, oneOf, optional, text } from './field';
import { namesOf } from './stations';
import { readTable, reportDoubleIds, reportMissingIds } from './table';

export interface EntityNames {
  readonly names: Names;
  readonly basis: Entity['nameBasis'];
}

/** Every entity's names: one row for each of `entityIds`, and no other. */
export function readNames(
  file: string,
  content: string | undefined,
  entityIds: ReadonlySet<string> | null,
  report: Report
): ReadonlyMap<string, EntityNames> | null {
  const of = 'an entity of places/ or figures/entities.csv';
  const name = optional(text);
  const entries = {
    id: idOf(entityIds, of),
    en: text,
    zh: name,
    ru: name,
    de: name,
    pl: name,
    kk: name,
    ug: name,
    local: name,
    basis: oneOf(['established', 'transcribed']),
    note
  };
  const table = readTable(file, content, entries, report);
  if (table === null) return null;
  reportDoubleIds(table, report);
  reportMissingIds(table, entityIds, 'no names', 'a row for each entity', report);
  const names = new Map<string, EntityNames>();
  for (const { value } of table.rows) {
    if (value === null) continue;
    const { id, en, zh, ru, de, pl, kk, ug, local, basis } = value;
    names.set(id, { names: namesOf(en, { zh, ru, de, pl, kk, ug, local }), basis });
  }
  return names;
}
