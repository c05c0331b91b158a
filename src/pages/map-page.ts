import type { EntityKind } from '../atlas/atlas';
import type { Knowledge } from '../atlas/knowledge';
import type { Language } from '../atlas/language';
import type { FigureView } from '../i18n/figure-words';
import type { ModelWords } from '../i18n/model/en';
import { figurePanel, type SourceTable } from '../parts/figure-panel';
import { pageOfEntity } from '../view/entity-page';
import { entityLink } from './page-links';
import type { PageHead, PageLink } from './page-model';

export interface MapModel extends PageHead {
  readonly kind: 'map';
  /** The newest key figures of the whole and of Xinjiang. */
  readonly latest: readonly {
    readonly place: PageLink;
    readonly figures: readonly FigureView[];
    readonly sources: SourceTable;
  }[];
  /** Everything that has a page, by kind. */
  readonly groups: readonly {
    readonly heading: string;
    readonly open: boolean;
    readonly places: readonly PageLink[];
  }[];
}

const foremost = [
  'china-europe-railway-express',
  'xinjiang-ports',
  'xinjiang',
  'xinjiang-bonded-zones'
] as const;

/** The first page: what the atlas is, the latest figures and a list of all that is on the map. */
export function mapModel({ atlas, corridors }: Knowledge, language: Language, words: ModelWords): MapModel {
  const kinds: readonly EntityKind[] = [
    'corridor',
    'port',
    'bonded-zone',
    'crossing',
    'hub',
    'destination',
    'region',
    'service-total',
    'country'
  ];
  const groups = kinds.flatMap((kind) => {
    const entities = [...atlas.entities.values()].filter((entity) => entity.kind === kind);
    // A corridor with a way of its own comes before the passages that only have figures.
    const ordered = [...entities].sort((a, b) => Number(corridors.has(b.id)) - Number(corridors.has(a.id)));
    const places = ordered.flatMap(({ id }) => entityLink(atlas, id, language) ?? []);
    const first = entities[0];
    const page = first === undefined ? null : pageOfEntity(first);
    if (page?.kind !== 'place') return [];
    const open = kind === 'corridor' || kind === 'port';
    return [{ heading: words.groups[page.section], open, places }];
  });
  return {
    kind: 'map',
    title: words.map.title,
    description: words.map.description,
    latest: foremost.flatMap((id) => {
      const place = entityLink(atlas, id, language);
      const { headlines, sources } = figurePanel(atlas, id, words, language);
      const first = headlines[0];
      if (place === null || first === undefined) return [];
      return [{ place, figures: [first], sources }];
    }),
    groups
  };
}
