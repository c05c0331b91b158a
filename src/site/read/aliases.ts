import { aliasKinds, type Alias } from '../../atlas/atlas';
import { languages, type Names } from '../../atlas/language';
import type { Report } from './fault';
import { idOf, note, oneOf, text } from './field';
import { readTable } from './table';

/**
 * Further names of entities and services, in the order of the file.
 * @param names the names that entities have already
 */
export function readAliases(
  file: string,
  content: string | undefined,
  ids: ReadonlySet<string> | null,
  names: ReadonlyMap<string, { readonly names: Names }> | null,
  report: Report
): readonly Alias[] | null {
  const entries = {
    id: idOf(ids, 'an entity or a service of services.csv'),
    language: oneOf(languages),
    name: text,
    kind: oneOf(aliasKinds),
    note
  };
  const table = readTable(file, content, entries, report);
  if (table === null) return null;
  const seen = new Set<string>();
  return table.rows.flatMap(({ line, value }) => {
    if (value === null) return [];
    const { id, name } = value;
    const key = `${id} ${name}`;
    if (seen.has(key) || Object.values(names?.get(id)?.names ?? {}).includes(name)) {
      const problem = `"${name}" is already a name of ${id}`;
      report({ file, where: line, field: 'name', problem, expected: 'one that is nowhere else' });
    }
    seen.add(key);
    return [value];
  });
}
