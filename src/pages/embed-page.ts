import type { FigureView, SourceView } from '../i18n/figure-words';
import type { StillMap } from '../parts/still-map';
import type { PageModel } from './page-model';

/** What a frame in somebody else's page says of the map or of one thing on it. */
export interface EmbedModel {
  readonly title: string;
  readonly still?: StillMap;
  /** The first of its key figures; null where there is none. */
  readonly main: {
    /** Whose figure it is, where that is not the title. */
    readonly of: string | null;
    readonly figure: FigureView;
    readonly source: SourceView | null;
  } | null;
}

/** The frame's part of a page's model. */
export function embedModel(model: PageModel): EmbedModel {
  const latest = model.kind === 'map' ? model.latest[0] : undefined;
  const panel = 'panel' in model ? model.panel : null;
  const figure = latest?.figures[0] ?? panel?.headlines[0];
  const { title } = model;
  // A frame is small: what a narrow picture leaves out is left out for all.
  const still = model.still && { ...model.still, places: model.still.places.filter(({ minor }) => !minor) };
  if (figure === undefined) return { title, still, main: null };
  const source = (latest ?? panel)?.sources[figure.said[0]?.sources[0] ?? ''] ?? null;
  return { title, still, main: { of: latest?.place.text ?? null, figure, source } };
}
