import { allSources } from '../atlas/all-sources';
import type { Entity } from '../atlas/atlas';
import { editionOf } from '../atlas/edition';
import type { Knowledge } from '../atlas/knowledge';
import { languages, type Language } from '../atlas/language';
import { encodeMapData, encodeMapNames } from '../atlas/map-data-encode';
import { mapNamesOf } from '../atlas/map-data-of';
import { wholeNumber } from '../i18n/number';
import type { AboutModel } from '../pages/about-page';
import { corridorModel } from '../pages/corridor-page';
import { listModels } from '../pages/list-page';
import { mapModel } from '../pages/map-page';
import { entityLink, pathOf } from '../pages/page-links';
import type { PageModel } from '../pages/page-model';
import { placeModel } from '../pages/place-page';
import { serviceModel } from '../pages/service-page';
import { sourceLetters, sourcesModel } from '../pages/sources-page';
import type { StillMap, StillSize } from '../parts/still-map';
import { pageOfEntity } from '../view/entity-page';
import { figuresPath } from '../view/figures-path';
import type { Page } from '../view/view';
import { dataFiles } from './data/data-files';
import { entityCsv, entityJson } from './data/entity-files';
import { dataVersion } from './data/licence';
import { dictionaries } from './dictionaries';
import { searchFileOf } from './search-file';
import { basePicture } from './still/base-picture';
import { pageStills } from './still/page-stills';

/** A page to prerender: where it stands and how its model is made. */
export interface SitePage {
  readonly page: Page;
  /** What the page is about; null where that is no one thing. */
  readonly entity: Entity | null;
  readonly language: Language;
  /** Without the base: `/en/ports/horgos/`. */
  readonly path: string;
  readonly model: () => PageModel;
  /** The still map of a page of the language, laid out for a size; none for pages of text. */
  readonly stillOf: (page: Page, size: StillSize) => StillMap | undefined;
}

function aboutModel({ atlas }: Knowledge, language: Language): AboutModel {
  const { about, model } = dictionaries[language];
  const sections = [...atlas.sections.values()];
  const count = (value: number) => wholeNumber(value, language);
  return {
    kind: 'about',
    title: model.about.title,
    description: model.about.description,
    sections: about({
      figures: count(atlas.observations.length),
      sources: count(new Set([...atlas.sources.keys(), ...atlas.networkSources.keys()]).size),
      stations: count(atlas.stations.size),
      sections: count(sections.length),
      published: count(sections.filter(({ km }) => km !== null).length)
    })
  };
}

/** Every page of the atlas in every language. */
export function sitePages(knowledge: Knowledge): readonly SitePage[] {
  const { atlas, corridors } = knowledge;
  const stillOf = pageStills(knowledge);
  const edition = editionOf(dataVersion, allSources(atlas));
  const listOf = listModels(knowledge);
  return languages.flatMap((language) => {
    const words = dictionaries[language].model;
    const site = (page: Page, model: () => PageModel, entity: Entity | null = null): SitePage => ({
      page,
      entity,
      language,
      path: pathOf(page, language),
      model: () => ({ ...model(), still: stillOf(page, language), edition }),
      stillOf: (other, size) => stillOf(other, language, size)
    });
    const places = [...atlas.entities.values()].flatMap((entity) => {
      const page = pageOfEntity(entity);
      if (page?.kind !== 'place') return [];
      const corridor = corridors.get(entity.id);
      return [
        site(
          page,
          () =>
            corridor === undefined
              ? placeModel(knowledge, entity, page, language, words)
              : corridorModel(knowledge, corridor, language, words),
          entity
        )
      ];
    });
    return [
      site({ kind: 'map' }, () => mapModel(knowledge, language, words)),
      ...(['map', 'trains'] as const).map((of) =>
        site({ kind: 'list', of }, () => listOf(of, language, dictionaries[language]))
      ),
      site({ kind: 'about' }, () => aboutModel(knowledge, language)),
      ...[null, ...sourceLetters(atlas)].map((letter) =>
        site({ kind: 'sources', letter, source: null }, () => sourcesModel(atlas, language, words, letter))
      ),
      ...places,
      ...knowledge.services.map((known) =>
        site({ kind: 'place', section: 'services', slug: known.service.id }, () =>
          serviceModel(knowledge, known, language, words)
        )
      )
    ];
  });
}

/** Every other file that is made from the atlas, by its path; each is made when it is asked for. */
export function siteFiles(knowledge: Knowledge): ReadonlyMap<string, () => string> {
  const { atlas, map } = knowledge;
  const files = new Map<string, () => string>([
    ...[...dataFiles(knowledge)].map(([path, make]) => [`/data/v1/${path}`, make] as const),
    ['/search.json', () => JSON.stringify(searchFileOf(knowledge, sitePages(knowledge)))],
    ['/map/base.svg', () => basePicture(map)],
    ['/map/network.json', () => JSON.stringify(encodeMapData(map))]
  ]);
  for (const language of languages) {
    files.set(`/map/names.${language}.json`, () =>
      JSON.stringify(encodeMapNames(map, mapNamesOf(atlas, language)))
    );
    files.set(`/${language}/places.json`, () =>
      JSON.stringify([...atlas.entities.keys()].flatMap((id) => entityLink(atlas, id, language) ?? []))
    );
  }
  const [first] = languages;
  for (const entity of atlas.entities.values()) {
    const page = pageOfEntity(entity);
    if (page === null) continue;
    const path = pathOf(page, first);
    files.set(figuresPath(path, 'csv'), () => entityCsv(atlas, entity, first));
    files.set(figuresPath(path, 'json'), () => entityJson(atlas, entity, first));
  }
  return files;
}
