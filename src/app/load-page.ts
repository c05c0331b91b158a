import type { Language } from '../atlas/language';
import type { Words } from '../i18n/en';
import { pathOf } from '../pages/page-links';
import type { PageLink, PageModel } from '../pages/page-model';
import { href } from '../parts/href';
import type { Page } from '../view/view';
import { loadComponents, type PageComponents } from './page-components';

const dictionaries: Record<Language, () => Promise<Words>> = {
  en: async () => (await import('../i18n/en')).en,
  zh: async () => (await import('../i18n/zh')).zh
};

function loadWords(language: Language): Promise<Words> {
  return dictionaries[language]();
}

/** The file as JSON that `is` vouches for; null where there is no such file. */
async function fetchJson<T>(url: string, is: (body: unknown) => body is T): Promise<T | null> {
  const response = await fetch(url);
  if (response.status === 404) return null;
  const body: unknown = response.ok ? await response.json() : undefined;
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

async function loadModel(page: Page, language: Language, words: Promise<Words>): Promise<PageModel> {
  const model =
    page.kind === 'missing' ? null : await fetchJson(href(`${pathOf(page, language)}page.json`), isPageModel);
  if (model !== null) return model;
  const { missingModel } = await import('../pages/missing-page');
  const places = (await fetchJson(href(`/${language}/places.json`), isPageLinks)) ?? [];
  return missingModel(page, places, await words);
}

/** Fetches what a page shows, and the words of its language; for a page that is not there, what comes nearest. */
export async function loadPage(
  page: Page,
  language: Language
): Promise<{ words: Words; model: PageModel; components: PageComponents }> {
  const words = loadWords(language);
  const model = await loadModel(page, language, words);
  return { words: await words, model, components: await loadComponents(model.kind) };
}
