import * as v from 'valibot';
import type { Language } from '../../atlas/language';
import type { SearchWords } from '../../i18n/search/en';
import { versioned } from '../../view/versioned';
import { href } from '../href';
import { searchIn, type Search } from './search';
import { searchFile } from './search-file';

const dictionaries: Record<Language, () => Promise<{ searchWords: SearchWords }>> = {
  en: () => import('../../i18n/search/en'),
  zh: () => import('../../i18n/search/zh'),
  ru: () => import('../../i18n/search/ru'),
  de: () => import('../../i18n/search/de'),
  pl: () => import('../../i18n/search/pl'),
  kk: () => import('../../i18n/search/kk'),
  ug: () => import('../../i18n/search/ug')
};

/** The words of the search, in a language. */
export async function loadSearchWords(language: Language): Promise<SearchWords> {
  return (await dictionaries[language]()).searchWords;
}

async function fetchSearch(): Promise<Search> {
  const response = await fetch(versioned(href('/search.json')));
  if (!response.ok) throw new Error(`search.json: status ${String(response.status)}`);
  return searchIn(v.parse(searchFile, await response.json()));
}

let loading: Promise<Search> | null = null;

/** The search over all names, fetched once; after a failure it is fetched again. */
export async function loadSearch(): Promise<Search> {
  loading ??= fetchSearch();
  try {
    return await loading;
  } catch (error) {
    loading = null;
    throw error;
  }
}
