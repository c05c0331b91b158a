import type { Language } from '../atlas/language';
import type { EmbedWords } from '../i18n/embed/en';
import type { MapWords } from '../i18n/map/en';
import type { PageWords } from '../i18n/page/en';
import type { ShareWords } from '../i18n/share/en';
import type { ShellWords } from '../i18n/shell/en';

const shells: Record<Language, () => Promise<{ shellWords: ShellWords }>> = {
  en: () => import('../i18n/shell/en'),
  zh: () => import('../i18n/shell/zh'),
  ru: () => import('../i18n/shell/ru'),
  de: () => import('../i18n/shell/de'),
  pl: () => import('../i18n/shell/pl'),
  kk: () => import('../i18n/shell/kk'),
  ug: () => import('../i18n/shell/ug')
};

const pages: Record<Language, () => Promise<{ pageWords: PageWords }>> = {
  en: () => import('../i18n/page/en'),
  zh: () => import('../i18n/page/zh'),
  ru: () => import('../i18n/page/ru'),
  de: () => import('../i18n/page/de'),
  pl: () => import('../i18n/page/pl'),
  kk: () => import('../i18n/page/kk'),
  ug: () => import('../i18n/page/ug')
};

const maps: Record<Language, () => Promise<{ mapWords: MapWords }>> = {
  en: () => import('../i18n/map/en'),
  zh: () => import('../i18n/map/zh'),
  ru: () => import('../i18n/map/ru'),
  de: () => import('../i18n/map/de'),
  pl: () => import('../i18n/map/pl'),
  kk: () => import('../i18n/map/kk'),
  ug: () => import('../i18n/map/ug')
};

const shares: Record<Language, () => Promise<{ shareWords: ShareWords }>> = {
  en: () => import('../i18n/share/en'),
  zh: () => import('../i18n/share/zh'),
  ru: () => import('../i18n/share/ru'),
  de: () => import('../i18n/share/de'),
  pl: () => import('../i18n/share/pl'),
  kk: () => import('../i18n/share/kk'),
  ug: () => import('../i18n/share/ug')
};

const embeds: Record<Language, () => Promise<{ embedWords: EmbedWords }>> = {
  en: () => import('../i18n/embed/en'),
  zh: () => import('../i18n/embed/zh'),
  ru: () => import('../i18n/embed/ru'),
  de: () => import('../i18n/embed/de'),
  pl: () => import('../i18n/embed/pl'),
  kk: () => import('../i18n/embed/kk'),
  ug: () => import('../i18n/embed/ug')
};

/** The words around every page, in a language. */
export async function loadShellWords(language: Language): Promise<ShellWords> {
  return (await shells[language]()).shellWords;
}

/** The words in the content of pages, in a language. */
export async function loadPageWords(language: Language): Promise<PageWords> {
  return (await pages[language]()).pageWords;
}

/** The words on the live map and beside it, in a language. */
export async function loadMapWords(language: Language): Promise<MapWords> {
  return (await maps[language]()).mapWords;
}

/** The words of the share dialog, in a language. */
export async function loadShareWords(language: Language): Promise<ShareWords> {
  return (await shares[language]()).shareWords;
}

/** The words of a page in somebody else's frame, in a language. */
export async function loadEmbedWords(language: Language): Promise<EmbedWords> {
  return (await embeds[language]()).embedWords;
}
