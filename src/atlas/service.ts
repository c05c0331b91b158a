import type { ServiceRow } from './atlas';

/** A named block train with all that sources say of it. */
export interface Service extends Pick<ServiceRow, 'id' | 'name' | 'origin' | 'destination' | 'via'> {
  readonly statements: readonly ServiceRow[];
}

/** The services, in the order in which their first rows stand. */
export function groupServices(rows: readonly ServiceRow[]): Service[] {
  const groups = new Map<string, ServiceRow[]>();
  for (const row of rows) {
    const group = groups.get(row.id);
    if (group) group.push(row);
    else groups.set(row.id, [row]);
  }
  return [...groups.values()].flatMap((statements) => {
    const [first] = statements;
    if (!first) return [];
    const { id, name, origin, destination, via } = first;
    return [{ id, name, origin, destination, via, statements }];
  });
}
