import { palettes } from '../../map/palette';
import type { FigureView } from '../../i18n/figure-words';
import type { PageModel } from '../../pages/page-model';
import type { SourceTable } from '../../parts/figure-panel';
import type { Dictionary } from '../dictionaries';
import type { SitePage } from '../site';
import { hasOwnCard } from './card-path';
import type { CardFacts } from './card-svg';

type Words = Pick<Dictionary, 'shell' | 'model' | 'card'>;

/** The first of the key figures that a named publisher gives. */
function figureFacts(
  figures: readonly FigureView[],
  sources: SourceTable,
  { card }: Words,
  of: string | null
): CardFacts['figure'] {
  for (const { value, label, direction, counterpart, scope, period, said } of figures) {
    const named = said.flatMap((each) => each.sources.flatMap((id) => sources[id] ?? []));
    const source = named.find(({ publisher }) => publisher !== 'unknown');
    if (source === undefined) continue;
    const subject = [of, label, direction, counterpart, scope, period].filter(
      (part) => part !== undefined && part !== null && part !== ''
    );
    return { value, subject: subject.join(' · '), source: card.source(source.publisher) };
  }
  return null;
}

/** What the card of a page says: of the page itself, or of its kind where that has one card. */
export function cardFacts({ page }: SitePage, content: PageModel, words: Words): CardFacts {
  const { shell, model } = words;
  const brand = {
    dir: shell.language.dir === 'rtl' ? 'rtl' : 'ltr',
    brand: shell.name,
    tagline: shell.tagline,
    accent: palettes.light.focus
  } as const;
  if (page.kind === 'place' && !hasOwnCard(page))
    return { ...brand, kind: '', name: model.groups[page.section], figure: null };
  switch (content.kind) {
    case 'map': {
      const [first] = content.latest;
      const figure =
        first === undefined ? null : figureFacts(first.figures, first.sources, words, first.place.text);
      return { ...brand, kind: '', name: content.title, figure };
    }
    case 'place':
      return {
        ...brand,
        kind: content.line,
        name: content.title,
        figure: figureFacts(content.panel.headlines, content.panel.sources, words, null)
      };
    case 'corridor':
      return {
        ...brand,
        kind: model.kinds.corridor,
        name: content.title,
        accent: palettes.light.families[content.family],
        figure: figureFacts(content.panel.headlines, content.panel.sources, words, null)
      };
    default:
      return {
        ...brand,
        kind: '',
        name: page.kind === 'sources' ? model.sources.title : content.title,
        figure: null
      };
  }
}
