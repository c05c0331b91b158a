import type { FigureView } from '../i18n/figure-words';

/** Ids of all sources of the figures, those that give another value too. */
export function sourcesOf(figures: readonly FigureView[]): ReadonlySet<string> {
  return new Set(
    figures.flatMap(({ said, rivals = [] }) => [
      ...said.flatMap(({ sources }) => sources),
      ...rivals.map(({ source }) => source)
    ])
  );
}
