import { figuresOf } from '../atlas/figure';
import type { Knowledge } from '../atlas/knowledge';
import { annualSeries } from '../atlas/series';
import type { SearchFile } from '../parts/search/search-file';
import { pageOfEntity } from '../view/entity-page';
import { pathOfPage } from '../view/view';
import type { SitePage } from './site';

type Thing = SearchFile['things'][number];

/** Everything that `pages` show and a reader may search for, with the measures it has figures of. */
export function searchFileOf({ atlas, services }: Knowledge, pages: readonly SitePage[]): SearchFile {
  const entityAt = new Map(
    [...atlas.entities.values()].flatMap((entity) => {
      const page = pageOfEntity(entity);
      return page === null ? [] : [[pathOfPage(page), entity] as const];
    })
  );
  const serviceAt = new Map(services.map(({ service }) => [`services/${service.id}/`, service]));
  const aliasesOf = (id: string): Thing[4] =>
    atlas.aliases
      .filter((alias) => alias.id === id)
      .map(({ language, name, kind }) => [kind === 'pinyin' ? 'zh-Latn' : language, name]);

  const things: Thing[] = [];
  /** Where each entity stands in `things`. */
  const placeOf = new Map<string, number>();
  for (const path of new Set(pages.map(({ page }) => pathOfPage(page)))) {
    const entity = entityAt.get(path);
    if (entity === undefined || entity.kind === 'group' || entity.kind === 'organisation') continue;
    placeOf.set(entity.id, things.length);
    things.push([entity.kind, path, entity.country ?? '', entity.names, aliasesOf(entity.id)]);
  }
  const others = pages.filter(({ page }) => !entityAt.has(pathOfPage(page)));
  for (const { page, language } of others) {
    if (language !== 'en' || (page.kind === 'sources' && page.letter !== null)) continue;
    const path = pathOfPage(page);
    const service = serviceAt.get(path);
    if (service === undefined) {
      const titles = others
        .filter((each) => pathOfPage(each.page) === path)
        .map((each) => [each.language, each.model().title] as const);
      const { en = '', ...translated } = Object.fromEntries(titles);
      things.push(['page', path, '', { en, ...translated }, []]);
    } else {
      const ends = [service.origin, service.destination].flatMap((id) =>
        id === null ? [] : (placeOf.get(id) ?? [])
      );
      things.push(['train', path, ends, { en: service.name }, aliasesOf(service.id)]);
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
