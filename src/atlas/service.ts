import type { ServiceRow } from './atlas';
import { groupBy } from './group-by';

/** A named block train with all that sources say of it. */
export interface Service extends Pick<ServiceRow, 'id' | 'name' | 'origin' | 'destination' | 'via'> {
  readonly statements: readonly ServiceRow[];
}

/** The services, in the order in which their first rows stand. */
export function groupServices(rows: readonly ServiceRow[]): Service[] {
  return [...groupBy(rows, ({ id }) => id).values()].flatMap((statements) => {
    const [first] = statements;
    if (!first) return [];
    const { id, name, origin, destination, via } = first;
    return [{ id, name, origin, destination, via, statements }];
  });
}
