import { endsWithin, parsePeriod } from '../atlas/period';
import type { FigureView } from '../i18n/figure-words';
import { sourcesOf } from '../parts/figure-sources';
import type { Choices } from '../view/view';
import type { PageModel } from './page-model';

/** What a citation of a page has to name: ids of sources, and where the file of each is that tells more of it. */
export interface SourcesInView {
  readonly sources: ReadonlySet<string>;
  /** Paths of pages, without the base, whose `figures.json` has the sources. */
  readonly pages: readonly string[];
}

/** Whether the figure is in what the reader has chosen: the years of the chart, or the period of the table. */
function isChosen({ metric, stat, iso }: FigureView, choices: Pick<Choices, 'period' | 'metric'>): boolean {
  const [charted] = choices.metric?.split('.') ?? [];
  if (metric === charted && stat === 'value' && /^\d{4}$/.test(iso)) return true;
  const within = choices.period === null ? null : parsePeriod(choices.period);
  const own = parsePeriod(iso);
  return within !== null && own !== null && endsWithin(own, within);
}

/**
 * The sources behind the figures that a page shows first: its key figures, and those of the chart and of the period
 * where one was chosen. The whole table of a place would be more than a citation can name.
 */
export function sourcesInView(model: PageModel, choices: Pick<Choices, 'period' | 'metric'>): SourcesInView {
  if (model.kind === 'map') {
    return {
      sources: sourcesOf(model.latest.flatMap(({ figures }) => figures)),
      pages: model.latest.map(({ place }) => place.path)
    };
  }
  if (!('panel' in model)) return { sources: new Set(), pages: [] };
  const { headlines, figures } = model.panel;
  const chosen = figures.filter((figure) => isChosen(figure, choices));
  return { sources: sourcesOf([...headlines, ...chosen]), pages: [model.path] };
}
