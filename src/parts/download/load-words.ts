import type { Language } from '../../atlas/language';
import type { DownloadWords } from '../../i18n/download/en';

const words: Record<Language, () => Promise<{ downloadWords: DownloadWords }>> = {
  en: () => import('../../i18n/download/en'),
  zh: () => import('../../i18n/download/zh'),
  ru: () => import('../../i18n/download/ru'),
  de: () => import('../../i18n/download/de'),
  pl: () => import('../../i18n/download/pl'),
  kk: () => import('../../i18n/download/kk'),
  ug: () => import('../../i18n/download/ug')
};

/** The words of downloads, in a language. */
export async function loadDownloadWords(language: Language): Promise<DownloadWords> {
  return (await words[language]()).downloadWords;
}
