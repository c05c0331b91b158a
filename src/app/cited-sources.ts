import * as v from 'valibot';
import { sourcesInView } from '../pages/sources-in-view';
import type { PageModel } from '../pages/page-model';
import type { CitedSource } from '../parts/citation/citation';
import { href } from '../parts/href';
import { figuresPath } from '../view/figures-path';
import { versioned } from '../view/versioned';
import type { Choices } from '../view/view';

const figuresFile = v.object({
  sources: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      publisher: v.string(),
      published: v.string(),
      url: v.nullable(v.string())
    })
  )
});

async function sourcesBeside(page: string): Promise<CitedSource[]> {
  const url = versioned(href(figuresPath(page, 'json')));
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${String(answer.status)}.`);
  return v.parse(figuresFile, await answer.json()).sources;
}

/** Fetches the sources that a citation of the page names, in the order of their publishers. Rejects where one file cannot be had. */
export async function citedSources(
  model: PageModel,
  choices: Pick<Choices, 'period' | 'metric'>
): Promise<readonly CitedSource[]> {
  const { sources, pages } = sourcesInView(model, choices);
  const found = new Map(
    (await Promise.all(pages.map(sourcesBeside))).flat().map((source) => [source.id, source])
  );
  return [...found.values()]
    .filter(({ id }) => sources.has(id))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function sortKey({ publisher, published, id }: CitedSource): string {
  return [publisher, published, id].join('\n');
}
