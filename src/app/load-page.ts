import type { Language } from '../atlas/language';
import type { Words } from '../i18n/en';
import { missingModel } from '../pages/missing-page';
import type { PageLink, PageModel } from '../pages/page-model';
import { href } from '../parts/href';
import { formatLink } from '../view/link';
import { defaultChoices, type Page } from '../view/view';

const dictionaries: Record<Language, () => Promise<Words>> = {
  en: async () => (await import('../i18n/en')).en,
  zh: async () => (await import('../i18n/zh')).zh
};

/** The words of the interface in a language. */
export function loadWords(language: Language): Promise<Words> {
  return dictionaries[language]();
}

/** The file that holds a page's model, beside the page. */
function modelUrl(page: Page, language: Language): string {
  const path =
    formatLink({ language, page, choices: defaultChoices, camera: null, unknown: [] }).split('#')[0] ?? '';
  return href(`${path}page.json`);
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

/** Fetches the content of a page and the words of its language; for a page that is not there, what comes nearest. */
export async function loadPage(page: Page, language: Language): Promise<{ words: Words; model: PageModel }> {
  const [words, model] = await Promise.all([
    loadWords(language),
    page.kind === 'missing' ? null : fetchJson(modelUrl(page, language), isPageModel)
  ]);
  if (model !== null) return { words, model };
  const places = (await fetchJson(href(`/${language}/places.json`), isPageLinks)) ?? [];
  return { words, model: missingModel(page, places, words) };
}
