import type { ExpressionSpecification, FormattedSpecification } from 'maplibre-gl';
import type { Choices } from '../view/view';

/** CSS font families of the labels: drawn by the browser, so that no glyph file is needed. */
export const regularFont = ['system-ui', 'Noto Sans'];
/** MapLibre reads the weight from the first name. */
export const boldFont = ['Noto Sans Bold', 'system-ui', 'Noto Sans'];

/**
 * A name as MapLibre can draw it. U+06D5 (Uyghur's "ae") has no joining presentation form, so MapLibre leaves it
 * unjoined; U+0647 with a zero-width non-joiner has the same shape.
 */
export function drawable(name: string): string {
  return name.replace(/\u06d5/g, '\u0647\u200c');
}

/**
 * The text of a label from the properties `name` (in the reader's language) and `local` (empty where it is the
 * same): one of them, or the local name small below the reader's.
 */
export function labelText(mode: Choices['labels']): ExpressionSpecification | FormattedSpecification {
  const local: ExpressionSpecification = ['get', 'local'];
  const name: ExpressionSpecification = ['get', 'name'];
  if (mode === 'mine') return name;
  if (mode === 'local') return ['case', ['==', local, ''], name, local];
  return ['case', ['==', local, ''], name, ['format', name, {}, '\n', {}, local, { 'font-scale': 0.82 }]];
}
