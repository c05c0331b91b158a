import type { PageModel } from '../../pages/page-model';
import type { Dictionary } from '../dictionaries';
import type { SitePage } from '../site';
import { cardFacts } from './card-facts';
import { cardStillSize } from './card-map';
import { cardPath, hasOwnCard } from './card-path';
import type { Card } from './draw-cards';

/** The card of a page. Pages that share one give the same. */
export function cardOf(sitePage: SitePage, content: PageModel, words: Dictionary): Card {
  const { page, language, stillOf } = sitePage;
  const whole = stillOf({ kind: 'map' }, cardStillSize);
  const still = hasOwnCard(page) ? (stillOf(page, cardStillSize) ?? whole) : whole;
  if (still === undefined) throw new Error('the first page has no still map');
  return { path: cardPath(page, language), facts: cardFacts(sitePage, content, words), still };
}
