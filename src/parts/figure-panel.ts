import type { Atlas } from '../atlas/atlas';
import { figuresOf, type Figure } from '../atlas/figure';
import { growthFor, headlines } from '../atlas/headline';
import type { Language } from '../atlas/language';
import { annualSeries, type Series } from '../atlas/series';
import type { ModelWords } from '../i18n/model/en';
import {
  describeFigure,
  describeGrowth,
  describeSource,
  type FigureView,
  type SourceView
} from '../i18n/figure-words';
import { letterOf } from '../view/source-letter';
import { sourcesOf } from './figure-sources';
import { describeSeries, type SeriesView } from './series-view';

/** Sources by id. */
export type SourceTable = Readonly<Record<string, SourceView>>;

/** A source as a table names it: publisher, date, and where the atlas tells more of it. */
interface Citation {
  readonly publisher: string;
  /** ISO 8601: files give it so, tables cite its year. Empty where not known. */
  readonly published: string;
  /** Letter of the page of sources it stands on, under its own id. */
  readonly letter: string;
}

/** All that a page shows of the figures of one entity, in the words of one language. Plain data. */
export interface FigurePanel {
  readonly language: Language;
  readonly headlines: readonly FigureView[];
  /** Annual series of two years or more, those of the key figures first. */
  readonly series: readonly SeriesView[];
  /** Every figure, newest first within its metric; metrics as the key figures have them, then as in the data dictionary. */
  readonly figures: readonly FigureView[];
  readonly metrics: readonly { readonly id: string; readonly name: string; readonly definition: string }[];
  /** Years that figures end in, newest first. */
  readonly years: readonly string[];
  /** The sources of the key figures. */
  readonly sources: SourceTable;
  /** Every source of figures and series, by id. */
  readonly citations: Readonly<Record<string, Citation>>;
}

/** A figure in words, with the growth that belongs to it. */
function withGrowth(figure: Figure, growth: Figure | null, atlas: Atlas, language: Language): FigureView {
  const view = describeFigure(figure, atlas, language);
  return growth === null ? view : { ...view, growth: describeGrowth(growth, language) };
}

/**
 * The growth that stands beside its value in the table instead of in a row of its own: where the sources of the
 * growth give the value too, and there is nothing more to say of it.
 */
function besideValues(figures: readonly Figure[]): ReadonlyMap<Figure, Figure> {
  const pairs = new Map<Figure, Figure>();
  const taken = new Set<Figure>();
  for (const figure of figures) {
    const growth = growthFor(figure, figures);
    if (growth === null || taken.has(growth)) continue;
    const sources = new Set(figure.statements.map(({ source }) => source));
    if (!growth.statements.every(({ source, note }) => note === '' && sources.has(source))) continue;
    pairs.set(figure, growth);
    taken.add(growth);
  }
  return pairs;
}

/** What a link calls a series: the metric, and what sets it apart from the first series of the metric. */
function seriesKeys(series: readonly Series[]): readonly string[] {
  const taken = new Set<string>();
  return series.map(({ metric, direction, scope, counterpart }) => {
    const parts = [direction === 'both' ? null : direction, counterpart, scope?.replace('+', '-') ?? null];
    const full = [metric, ...parts.filter((part) => part !== null)].join('.');
    const key = taken.has(metric) ? full : metric;
    taken.add(key);
    return key;
  });
}

/** The figures of one entity for its page. Empty lists for an entity without figures or one that is unknown. */
export function figurePanel(
  atlas: Atlas,
  entityId: string,
  words: ModelWords,
  language: Language
): FigurePanel {
  const entity = atlas.entities.get(entityId);
  const figures = figuresOf(atlas, entityId);
  const keys =
    entity === undefined
      ? []
      : headlines(atlas.metrics, entity, figures).map(({ figure, growth }) =>
          withGrowth(figure, growth, atlas, language)
        );

  const order = keys.map(({ metric }) => metric);
  const rank = (metric: string): number => (order.includes(metric) ? order.indexOf(metric) : order.length);
  const long = annualSeries(atlas.metrics, figures)
    .filter(({ points }) => points.length > 1)
    .sort((a, b) => rank(a.metric) - rank(b.metric));
  const ids = seriesKeys(long);
  const series = long.flatMap((each, index) => {
    const view = describeSeries(each, ids[index] ?? each.metric, figures, atlas, words, language);
    return view === null ? [] : [view];
  });

  const growths = besideValues(figures);
  const beside = new Set(growths.values());
  const views = figures
    .filter((figure) => !beside.has(figure))
    .map((figure) => withGrowth(figure, growths.get(figure) ?? null, atlas, language));
  const used = new Set(views.map(({ metric }) => metric));
  const metrics = [...atlas.metrics.values()]
    .filter(({ id }) => used.has(id))
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map(({ id, names, definitions }) => ({ id, name: names[language], definition: definitions[language] }));
  const years = new Set(figures.map(({ period: { from, to } }) => (to ?? from).year));

  const sourceOf = (id: string) => {
    const source = atlas.sources.get(id);
    return source === undefined ? [] : [source];
  };
  return {
    language,
    headlines: keys,
    series,
    figures: metrics.flatMap(({ id }) => views.filter(({ metric }) => metric === id)),
    metrics,
    years: [...years].sort((a, b) => b - a).map(String),
    sources: Object.fromEntries(
      [...sourcesOf(keys)].flatMap(sourceOf).map((source) => [source.id, describeSource(source, language)])
    ),
    citations: Object.fromEntries(
      [...sourcesOf(views)]
        .flatMap(sourceOf)
        .map(({ id, publisher, published }) => [id, { publisher, published, letter: letterOf(publisher) }])
    )
  };
}
