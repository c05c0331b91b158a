import MiniSearch, { type SearchOptions } from 'minisearch';
import { nameIn, nameLanguages, type Language, type Names } from '../../atlas/language';
import type { SearchFile, ThingKind } from './search-file';
import { isHan, nameTokens, plainWords, queryTokens } from './tokens';

/** A name and the language it is in: a BCP 47 tag, empty where it is not known. */
interface Named {
  readonly text: string;
  readonly tag: string;
}

/** One answer: a page, or the figures of one measure on a page. */
export interface Found {
  /** After the language: `ports/horgos/`. */
  readonly path: string;
  /** The chart to open there; null for none in particular. */
  readonly metric: string | null;
  readonly kind: ThingKind | 'measure';
  /** As the reader calls it. */
  readonly name: Named;
  /** The measure, for the figures of one. */
  readonly measure: Named | null;
  /** The name that was found, where it is another than the reader's. */
  readonly matched: Named | null;
  /** The country it is in, or the ends of a train; empty for a country, and for what is in no one country. */
  readonly where: string;
}

export interface Answer {
  readonly found: readonly Found[];
  /** Nothing is called so: these come nearest. */
  readonly near: boolean;
}

/** Answers a query for a reader of a language. */
export type Search = (query: string, language: Language) => Answer;

/** The most answers given, and the most of one measure. */
const most = 10;
const mostOfMeasure = 5;

/** Letters of a query that are looked at. */
const longestQuery = 100;

/** How much likelier one kind is meant than another that is called the same. */
const weights: Record<Found['kind'], number> = {
  port: 3,
  country: 2,
  hub: 2,
  destination: 2,
  measure: 1.5,
  region: 1.5,
  'bonded-zone': 1.5,
  crossing: 1.5,
  corridor: 1.2,
  'service-total': 1.2,
  train: 1,
  page: 1
};

/** One typing error from four letters on. */
function slip(term: string): number | false {
  return !isHan(term) && term.length > 3 && 1;
}

/** What is given where nothing is called so: a third of the letters may be wrong. */
function guess(term: string): number | false {
  return !isHan(term) && term.length > 3 && Math.min(3, Math.round(term.length / 3));
}

interface Item {
  readonly kind: Found['kind'];
  readonly names: Names;
  /** All names, in plain words beside them. */
  readonly all: readonly (Named & { readonly plain: string })[];
}

function itemOf(kind: Found['kind'], names: Names, aliases: SearchFile['things'][number][4]): Item {
  const named = nameLanguages.flatMap((language): Named[] => {
    const text = names[language];
    if (text === undefined) return [];
    // The local name is in a language of the list, or in one that the data does not tell.
    const known = nameLanguages.find((each) => each !== 'local' && names[each] === text) ?? '';
    return [{ text, tag: language === 'local' ? known : language }];
  });
  const all = [...named, ...aliases.map(([tag, text]) => ({ text, tag }))];
  return { kind, names, all: all.map((each) => ({ ...each, plain: plainWords(each.text) })) };
}

function nameFor({ names, all }: Item, language: Language): Named {
  const text = nameIn(names, language);
  return {
    text,
    tag: names[language] === undefined ? (all.find((each) => each.text === text)?.tag ?? '') : language
  };
}

/** How well a name in plain words is what was asked for: more where it is just that, or starts so. */
function likeness(plain: string, wanted: string): number {
  return plain === wanted ? 10 : plain.startsWith(wanted) ? 2 : 1;
}

/** The name that answers the query best, where it is better than the one shown. */
function matchedName({ all }: Item, shown: Named, wanted: string, terms: readonly string[]): Named | null {
  const quality = (plain: string): number => {
    const own = nameTokens(plain);
    return 100 * likeness(plain, wanted) + terms.filter((term) => own.includes(term)).length;
  };
  let best = quality(plainWords(shown.text));
  let matched: Named | null = null;
  for (const { text, tag, plain } of all) {
    const its = quality(plain);
    if (its <= best) continue;
    best = its;
    matched = { text, tag };
  }
  return matched;
}

interface Hit {
  /** Where it stands in the file: things first, then measures. */
  readonly at: number;
  readonly item: Item;
  /** Tokens of its names that were found. */
  readonly terms: readonly string[];
  readonly score: number;
}

/** Makes the index of all there is, once: a query is answered in about a millisecond. */
export function searchIn({ things, measures }: SearchFile): Search {
  const items = [
    ...things.map(([kind, , , names, aliases]) => itemOf(kind, names, aliases)),
    ...measures.map(([, names]) => itemOf('measure', names, []))
  ];
  const countries = new Map(
    things.flatMap(([kind, , country, names]) => (kind === 'country' ? [[country, names] as const] : []))
  );
  const index = new MiniSearch<{ id: number; names: string }>({
    fields: ['names'],
    tokenize: nameTokens,
    processTerm: (term) => term,
    searchOptions: { tokenize: queryTokens, prefix: (term) => !isHan(term), fuzzy: slip }
  });
  /** What a thing of the file is found by: its own names and, of a train, those of its ends. */
  const namesAt = (at: number): string[] => {
    const ends = things[at]?.[2] ?? '';
    const own = items[at]?.all.map(({ text }) => text) ?? [];
    return typeof ends === 'string' ? own : [...own, ...ends.flatMap(namesAt)];
  };
  index.addAll(items.map((_, id) => ({ id, names: [...new Set(namesAt(id))].join('\n') })));

  function hits(query: string, wanted: string, options: SearchOptions): Hit[] {
    return index
      .search(query, options)
      .flatMap(({ id, terms, score }): Hit[] => {
        const at = Number(id);
        const item = items[at];
        if (item === undefined) return [];
        // A name that is no more than the word found is meant sooner, with a typing error too.
        const like = Math.max(
          ...item.all.map(({ plain }) => Math.max(likeness(plain, wanted), terms.includes(plain) ? 3 : 1))
        );
        return [{ at, item, terms, score: score * weights[item.kind] * like }];
      })
      .sort((a, b) => b.score - a.score);
  }

  function foundThing({ at, item, terms }: Hit, wanted: string, language: Language): Found[] {
    const thing = things[at];
    if (thing === undefined) return [];
    const [kind, path, where] = thing;
    const name = nameFor(item, language);
    const places = typeof where === 'string' ? [countries.get(where)] : where.map((end) => things[end]?.[3]);
    return [
      {
        path,
        metric: null,
        kind,
        name,
        measure: null,
        matched: matchedName(item, name, wanted, terms),
        where:
          kind === 'country'
            ? ''
            : places.flatMap((names) => (names === undefined ? [] : nameIn(names, language))).join(' – ')
      }
    ];
  }

  /** The figures of a measure for each thing that `among` has, or for those with most of them. */
  function foundFigures({ at, item }: Hit, among: ReadonlySet<number> | null, language: Language): Found[] {
    const measure = measures[at - things.length];
    if (measure === undefined) return [];
    const [id, , charted, others] = measure;
    const figures = (holder: number, metric: string | null): Found[] => {
      const thing = things[holder];
      const its = items[holder];
      if (thing === undefined || its === undefined || among?.has(holder) === false) return [];
      return [
        {
          path: thing[1],
          metric,
          kind: 'measure',
          name: nameFor(its, language),
          measure: nameFor(item, language),
          matched: null,
          where: ''
        }
      ];
    };
    return [
      ...charted.flatMap((holder) => figures(holder, id)),
      ...others.flatMap((holder) => figures(holder, null))
    ].slice(0, mostOfMeasure);
  }

  return (typed, language) => {
    const query = typed.slice(0, longestQuery);
    const wanted = plainWords(query);
    if (wanted === '') return { found: [], near: false };
    const answer = (list: readonly Hit[], near: boolean): Answer => ({
      found: list
        .flatMap((hit) =>
          hit.item.kind === 'measure' ? foundFigures(hit, null, language) : foundThing(hit, wanted, language)
        )
        .slice(0, most),
      near
    });

    const whole = hits(query, wanted, { combineWith: 'AND' });
    if (whole.length > 0) return answer(whole, false);
    // A place and a measure: the figures of the one for the other.
    const parts = hits(query, wanted, { combineWith: 'OR' });
    const places = new Set(parts.filter(({ item }) => item.kind !== 'measure').map(({ at }) => at));
    const figures = parts
      .filter(({ item }) => item.kind === 'measure')
      .flatMap((hit) => foundFigures(hit, places, language));
    if (figures.length > 0) return { found: figures.slice(0, most), near: false };
    return answer(parts.length > 0 ? parts : hits(query, wanted, { combineWith: 'OR', fuzzy: guess }), true);
  };
}
