import { figuresOf } from '../atlas/figure';
import type { Knowledge } from '../atlas/knowledge';
import { annualSeries } from '../atlas/series';
import type { SearchFile, ThingKind } from '../parts/search/search-file';
import { pageOfEntity } from '../view/entity-page';
import { pathOfPage } from '../view/view';
import type { SitePage } from './site';

type Thing = SearchFile['things'][number];

/** Everything that `pages` show and a reader may search for, with the measures it has figures of. */
export function searchFileOf({ atlas }: Knowledge, pages: readonly SitePage[]): SearchFile {
  const entities = new Map(
    [...atlas.entities.values()].flatMap((entity) => {
      const page = pageOfEntity(entity);
      return page === null ? [] : [[pathOfPage(page), entity] as const];
    })
  );
  const aliasesOf = (id: string): Thing[4] =>
    atlas.aliases
      .filter((alias) => alias.id === id)
      .map(({ language, name, kind }) => [kind === 'pinyin' ? 'zh-Latn' : language, name]);

  const things: Thing[] = [];
  /** Where each entity stands in `things`. */
  const placeOf = new Map<string, number>();
  for (const { page, language } of pages) {
    if (language !== 'en' || (page.kind === 'sources' && page.letter !== null)) continue;
    const path = pathOfPage(page);
    const entity = entities.get(path);
    if (entity === undefined) {
      const titles = pages
        .filter((each) => pathOfPage(each.page) === path)
        .map((each) => [each.language, each.model().title] as const);
      const kind: ThingKind = page.kind === 'place' ? 'train' : 'page';
      const { en = '', ...others } = Object.fromEntries(titles);
      things.push([kind, path, '', { en, ...others }, page.kind === 'place' ? aliasesOf(page.slug) : []]);
    } else if (entity.kind !== 'group' && entity.kind !== 'organisation') {
      placeOf.set(entity.id, things.length);
      things.push([entity.kind, path, entity.country ?? '', entity.names, aliasesOf(entity.id)]);
    }
  }

  const charted = new Map<string, Set<string>>();
  const counted = new Map<string, Map<string, number>>();
  for (const id of placeOf.keys()) {
    const figures = figuresOf(atlas, id);
    const series = annualSeries(atlas.metrics, figures).filter(({ points }) => points.length > 1);
    charted.set(id, new Set(series.map(({ metric }) => metric)));
    for (const { metric } of figures) {
      const of = counted.get(metric) ?? new Map<string, number>();
      counted.set(metric, of.set(id, (of.get(id) ?? 0) + 1));
    }
  }
  const measures = [...atlas.metrics.values()].map(({ id, names }): SearchFile['measures'][number] => {
    const holders = [...(counted.get(id) ?? [])].sort(([, a], [, b]) => b - a).map(([entity]) => entity);
    const places = (wanted: boolean) =>
      holders
        .filter((entity) => charted.get(entity)?.has(id) === wanted)
        .flatMap((entity) => placeOf.get(entity) ?? []);
    return [id, names, places(true), places(false)];
  });
  return { things, measures };
}
