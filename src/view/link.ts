import { languages } from '../atlas/language';
import { parsePeriod } from '../atlas/period';
import { formatCamera, parseCamera } from './camera';
import {
  canEmbed,
  defaultChoices,
  layerNames,
  layersOffByDefault,
  pathOfPage,
  placeSections,
  type Choices,
  type LayerName,
  type Page,
  type View
} from './view';

/** A part of a link that could not be used. `value` is as it stood in the link, decoded. */
export interface LinkProblem {
  readonly part: 'path' | 'query' | 'hash';
  /** The query key; empty for path and hash. */
  readonly key: string;
  readonly value: string;
}

export interface ParsedLink {
  readonly view: View;
  readonly problems: readonly LinkProblem[];
}

const slug = /^[a-z0-9][a-z0-9-]{0,79}$/;

function find<T extends string>(known: readonly T[], value: string | undefined): T | undefined {
  return known.find((each) => each === value);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The page at a path of `parts` after the language; null where there is none. */
function pageAt(parts: readonly string[], hash: string): Page | null {
  const [head, tail, ...more] = parts.at(-1) === '' ? parts.slice(0, -1) : parts;
  if (more.length > 0) return null;
  if (head === undefined) return { kind: 'map' };
  if (head === 'about' && tail === undefined) return { kind: 'about' };
  if (head === 'list' && (tail === undefined || tail === 'trains')) {
    return { kind: 'list', of: tail ?? 'map' };
  }
  if (head === 'sources' && (tail === undefined || slug.test(tail))) {
    return { kind: 'sources', letter: tail ?? null, source: slug.test(hash) ? hash : null };
  }
  const section = find(placeSections, head);
  return section !== undefined && tail !== undefined && slug.test(tail)
    ? { kind: 'place', section, slug: tail }
    : null;
}

function parsePath(path: string, hash: string): Pick<View, 'language' | 'page' | 'embed'> {
  const [first = '', ...rest] = path.replace(/^\//, '').split('/');
  const language = find(languages, first);
  if (first === '' && rest.length === 0) return { language: languages[0], page: { kind: 'map' } };
  if (language === undefined) {
    return { language: languages[0], page: { kind: 'missing', path: decode(path.replace(/^\//, '')) } };
  }
  const embedded = rest[0] === 'embed' ? pageAt(rest.slice(1), hash) : null;
  if (embedded !== null && canEmbed(embedded)) return { language, page: embedded, embed: true };
  return { language, page: pageAt(rest, hash) ?? { kind: 'missing', path: decode(rest.join('/')) } };
}

function parseLayers(text: string): { switched: Set<LayerName>; unused: string[] } {
  const switched = new Set<LayerName>();
  const unused: string[] = [];
  for (const token of text.split('.')) {
    const off = token.startsWith('-');
    const layer = find(layerNames, off ? token.slice(1) : token);
    if (layer === undefined) unused.push(token);
    else if (off !== layersOffByDefault.has(layer)) switched.add(layer);
  }
  return { switched, unused };
}

function formatLayers(switched: ReadonlySet<LayerName>): string {
  return layerNames
    .filter((layer) => switched.has(layer))
    .map((layer) => (layersOffByDefault.has(layer) ? layer : `-${layer}`))
    .join('.');
}

/** Each known query key: how its value is read (null: it cannot be used) and written (empty: it is the default). */
const queryKeys: Record<
  'period' | 'layers' | 'metric' | 'theme' | 'labels' | 'projection',
  { read: (value: string) => Partial<Choices> | null; write: (choices: Choices) => string }
> = {
  // A range is written with `~`, since `/` would need escaping.
  period: {
    read: (value) => {
      const period = value.replace('~', '/');
      return !value.includes('/') && parsePeriod(period) !== null ? { period } : null;
    },
    write: ({ period }) => period?.replace('/', '~') ?? ''
  },
  layers: {
    read: (value) => ({ switched: parseLayers(value).switched }),
    write: ({ switched }) => formatLayers(switched)
  },
  metric: {
    read: (value) => (/^[a-z][a-z0-9_.-]{0,79}$/.test(value) ? { metric: value } : null),
    write: ({ metric }) => metric ?? ''
  },
  theme: {
    read: (value) => (value === 'light' || value === 'dark' ? { theme: value } : null),
    write: ({ theme }) => theme ?? ''
  },
  labels: {
    read: (value) => (value === 'both' || value === 'mine' || value === 'local' ? { labels: value } : null),
    write: ({ labels }) => (labels === defaultChoices.labels ? '' : labels)
  },
  projection: {
    read: (value) => (value === 'mercator' || value === 'globe' ? { projection: value } : null),
    write: ({ projection }) => (projection === defaultChoices.projection ? '' : projection)
  }
};
type QueryKey = keyof typeof queryKeys;
const queryKeyNames: readonly QueryKey[] = ['period', 'layers', 'metric', 'theme', 'labels', 'projection'];

/**
 * Reads a link. A part that cannot be used falls back to its default and is told among `problems`; nothing throws.
 * @param url the path without the base, its query and hash: `/en/ports/alashankou/?layers=-hubs#5/45.17/82.57`
 */
export function parseLink(url: string): ParsedLink {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(url) ?? [];
  const problems: LinkProblem[] = [];
  const { language, page, embed } = parsePath(path, hash);
  if (page.kind === 'missing') problems.push({ part: 'path', key: '', value: decode(path) });

  let choices = defaultChoices;
  const unknown: [string, string][] = [];
  const seen = new Set<string>();
  for (const [key, value] of new URLSearchParams(query)) {
    const known = find(queryKeyNames, key);
    if (known === undefined) {
      unknown.push([key, value]);
      continue;
    }
    const read = seen.has(key) ? null : queryKeys[known].read(value);
    seen.add(key);
    if (read === null) problems.push({ part: 'query', key, value });
    else choices = { ...choices, ...read };
    if (known === 'layers' && read !== null) {
      for (const token of parseLayers(value).unused) problems.push({ part: 'query', key, value: token });
    }
  }

  const camera = hash === '' ? null : parseCamera(hash);
  const anchored = page.kind === 'sources' && page.source !== null;
  if (hash !== '' && camera === null && !anchored)
    problems.push({ part: 'hash', key: '', value: decode(hash) });
  const view = { language, page, choices, camera, unknown };
  return { view: embed === true ? { ...view, embed } : view, problems };
}

/**
 * Writes a view as the path without the base, query and hash that `parseLink` reads back as the same view.
 * Only choices that differ from the default are written; a source to scroll to takes the camera's place.
 */
export function formatLink(view: View): string {
  const pairs: [string, string][] = [];
  for (const key of queryKeyNames) {
    const value = queryKeys[key].write(view.choices);
    if (value !== '') pairs.push([key, value]);
  }
  for (const [key, value] of view.unknown) pairs.push([key, value]);
  // The form encoding escapes `~`, which chat apps leave alone and readers find easier unescaped.
  const query = new URLSearchParams(pairs).toString().replaceAll('%7E', '~');
  const source = view.page.kind === 'sources' ? view.page.source : null;
  const hash = source ?? (view.camera === null ? '' : formatCamera(view.camera));
  const path = encodeURI(pathOfPage(view.page)).replace(/[?#]/g, encodeURIComponent);
  const root = `/${view.language}/${view.embed === true ? 'embed/' : ''}`;
  return `${root}${path}${query === '' ? '' : `?${query}`}${hash === '' ? '' : `#${hash}`}`;
}
