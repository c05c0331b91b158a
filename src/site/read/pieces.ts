import type { Report } from './fault';

/** Stations that can be reached from one another, as sorted lists, the largest first. */
function piecesOf(ids: ReadonlySet<string>, edges: readonly (readonly [string, string])[]): string[][] {
  const neighbours = new Map<string, string[]>([...ids].map((id) => [id, []]));
  for (const [from, to] of edges) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const left = new Set(ids);
  const pieces: string[][] = [];
  for (const start of ids) {
    if (!left.delete(start)) continue;
    const piece = [start];
    // `piece` grows while it is walked: each new station brings its neighbours.
    for (const id of piece) {
      for (const next of neighbours.get(id) ?? []) if (left.delete(next)) piece.push(next);
    }
    pieces.push(piece.sort());
  }
  return pieces.sort((a, b) => b.length - a.length);
}

/** Reports each station without a section, and each piece of the network that hangs on nothing, by its first stations. */
export function reportPieces(
  file: string,
  stationIds: ReadonlySet<string>,
  edges: readonly (readonly [string, string])[],
  report: Report
): void {
  const [, ...loose] = piecesOf(stationIds, edges);
  for (const piece of loose) {
    const [first = ''] = piece;
    if (piece.length === 1) {
      report({
        file,
        where: first,
        field: null,
        problem: 'no section reaches this station',
        expected: 'one at least'
      });
      continue;
    }
    const shown = piece.slice(0, 3).join(', ') + (piece.length > 3 ? ', ...' : '');
    const problem = `the network falls apart: ${String(piece.length)} stations hang on nothing (${shown})`;
    report({ file, where: null, field: null, problem, expected: 'a section that joins them to the rest' });
  }
}
