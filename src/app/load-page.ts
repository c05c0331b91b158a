import type { Language } from '../atlas/language';
import type { PageWords } from '../i18n/page/en';
import type { ShellWords } from '../i18n/shell/en';
import { pathOf } from '../pages/page-links';
import type { PageLink, PageModel } from '../pages/page-model';
import { href } from '../parts/href';
import { versioned } from '../view/versioned';
import type { Page } from '../view/view';
import type { Content } from './address.svelte';
import { packedJson } from './offline/packed-json';
import { loadPageWords, loadShellWords } from './load-words';
import { loadComponents } from './page-components';

/** The content of a file that `is` vouches for; null where there is no such file. */
async function fetchFile<T>(
  file: string,
  read: (response: Response) => Promise<unknown>,
  is: (body: unknown) => body is T
): Promise<T | null> {
  const url = versioned(file);
  const response = await fetch(url);
  if (response.status === 404) return null;
  const body = response.ok ? await read(response) : undefined;
  if (!is(body)) throw new Error(`${url} is not what it should be (status ${String(response.status)})`);
  return body;
}

// The files are written by our own build from these types: it is enough to see that they are the ones meant.
function isPageModel(body: unknown): body is PageModel {
  return typeof body === 'object' && body !== null && 'kind' in body && 'title' in body;
}

function isPageLinks(body: unknown): body is PageLink[] {
  return Array.isArray(body);
}

async function loadModel(page: Page, language: Language, words: Promise<PageWords>): Promise<PageModel> {
  const model =
    page.kind === 'missing'
      ? null
      : await fetchFile(href(`${pathOf(page, language)}page.pack`), packedJson, isPageModel);
  if (model !== null) return model;
  const { missingModel } = await import('../pages/missing-page');
  const places =
    (await fetchFile(href(`/${language}/places.json`), (response) => response.json(), isPageLinks)) ?? [];
  return missingModel(page, places, await words);
}

/** Fetches what a page shows; for a page that is not there, what comes nearest. */
export async function loadContent(page: Page, language: Language): Promise<Content> {
  const words = loadPageWords(language);
  const model = await loadModel(page, language, words);
  return { model, words: await words, components: await loadComponents(model.kind) };
}

/** Fetches what a page shows, and the words of its language for all that stands around it. */
export async function loadPage(
  page: Page,
  language: Language
): Promise<{ words: ShellWords; content: Content }> {
  const [words, content] = await Promise.all([loadShellWords(language), loadContent(page, language)]);
  return { words, content };
}
