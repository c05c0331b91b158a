import { allSources } from '../atlas/all-sources';
import type { Atlas, Source } from '../atlas/atlas';
import type { Language } from '../atlas/language';
import type { ModelWords } from '../i18n/model/en';
import { letterOf } from '../view/source-letter';
import { entityLink, pathOf } from './page-links';
import type { PageHead, PageLink } from './page-model';

export interface SourceEntry {
  readonly id: string;
  readonly title: string;
  /** ISO 8601 date, year or month; empty where not known. */
  readonly published: string;
  readonly url: string | null;
  readonly kind: Source['kind'];
  /** The pages whose figures it gives. */
  readonly citedBy: readonly PageLink[];
  readonly network: boolean;
}

export interface SourcesModel extends PageHead {
  readonly kind: 'sources';
  readonly letters: readonly { readonly letter: string; readonly path: string; readonly count: number }[];
  /** Null on the index. */
  readonly letter: string | null;
  readonly publishers: readonly { readonly name: string; readonly sources: readonly SourceEntry[] }[];
  readonly counts: { readonly sources: number; readonly figures: number };
}

/** The letters that have publishers, in the order of the index. */
export function sourceLetters(atlas: Atlas): readonly string[] {
  const letters = new Set(allSources(atlas).map(({ publisher }) => letterOf(publisher)));
  return [...letters].sort(
    (a, b) => Number(a === 'other') - Number(b === 'other') || a.localeCompare(b, 'en')
  );
}

/** The index of publishers (`letter` null), or the sources of the publishers under one letter. */
export function sourcesModel(
  atlas: Atlas,
  language: Language,
  words: ModelWords,
  letter: string | null
): SourcesModel {
  const sources = allSources(atlas);
  const label = (each: string) =>
    each === 'other'
      ? words.sources.other
      : each === '0'
        ? '0-9'
        : each === 'china'
          ? 'China'
          : each.toUpperCase();
  const letters = sourceLetters(atlas).map((each) => ({
    letter: label(each),
    path: pathOf({ kind: 'sources', letter: each, source: null }, language),
    count: sources.filter(({ publisher }) => letterOf(publisher) === each).length
  }));
  const citing = new Map<string, Set<string>>();
  const cite = (source: string, entity: string | null) => {
    if (entity === null) return;
    const entities = citing.get(source);
    if (entities === undefined) citing.set(source, new Set([entity]));
    else entities.add(entity);
  };
  for (const { source, entity } of atlas.observations) cite(source, entity);
  for (const { source, origin, destination } of atlas.services) {
    cite(source, origin);
    cite(source, destination);
  }

  const links = (source: string): PageLink[] =>
    [...(citing.get(source) ?? [])].flatMap((id) => entityLink(atlas, id, language) ?? []);

  const publishers = new Map<string, SourceEntry[]>();
  for (const { id, title, publisher, published, url, kind } of letter === null ? [] : sources) {
    if (letterOf(publisher) !== letter) continue;
    const entry = {
      id,
      title,
      published,
      url,
      kind,
      citedBy: links(id),
      network: atlas.networkSources.has(id)
    };
    const entries = publishers.get(publisher);
    if (entries === undefined) publishers.set(publisher, [entry]);
    else entries.push(entry);
  }
  const { title, letterTitle, description } = words.sources;
  return {
    kind: 'sources',
    title: letter === null ? title : letterTitle(label(letter)),
    description: letter === null ? description : `${letterTitle(label(letter))}. ${description}`,
    letters,
    letter,
    publishers: [...publishers]
      .sort(([a], [b]) => a.localeCompare(b, 'en'))
      .map(([name, entries]) => ({
        name,
        sources: entries.sort(
          (a, b) => b.published.localeCompare(a.published, 'en') || a.id.localeCompare(b.id, 'en')
        )
      })),
    counts: { sources: sources.length, figures: atlas.observations.length }
  };
}
