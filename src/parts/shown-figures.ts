import { endsWithin, parsePeriod } from '../atlas/period';
import type { FigureView } from '../i18n/figure-words';
import type { FigurePanel } from './figure-panel';

/** The figures that end in an ISO 8601 period; all of them for null and for a text that is no period. */
export function shownFigures(
  { figures }: Pick<FigurePanel, 'figures'>,
  period: string | null
): readonly FigureView[] {
  const within = period === null ? null : parsePeriod(period);
  return figures.filter(({ iso }) => {
    const own = parsePeriod(iso);
    return within === null || own === null || endsWithin(own, within);
  });
}
