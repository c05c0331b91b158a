import type { Language } from '../atlas/language';
import { about as aboutDe } from '../i18n/about/de';
import { about as aboutEn } from '../i18n/about/en';
import { about as aboutKk } from '../i18n/about/kk';
import { about as aboutPl } from '../i18n/about/pl';
import { about as aboutRu } from '../i18n/about/ru';
import type { AboutCounts, AboutSection } from '../i18n/about/text';
import { about as aboutUg } from '../i18n/about/ug';
import { about as aboutZh } from '../i18n/about/zh';
import { cardWords as cardDe } from '../i18n/card/de';
import { cardWords as cardEn, type CardWords } from '../i18n/card/en';
import { cardWords as cardKk } from '../i18n/card/kk';
import { cardWords as cardPl } from '../i18n/card/pl';
import { cardWords as cardRu } from '../i18n/card/ru';
import { cardWords as cardUg } from '../i18n/card/ug';
import { cardWords as cardZh } from '../i18n/card/zh';
import { embedWords as embedDe } from '../i18n/embed/de';
import { embedWords as embedEn, type EmbedWords } from '../i18n/embed/en';
import { embedWords as embedKk } from '../i18n/embed/kk';
import { embedWords as embedPl } from '../i18n/embed/pl';
import { embedWords as embedRu } from '../i18n/embed/ru';
import { embedWords as embedUg } from '../i18n/embed/ug';
import { embedWords as embedZh } from '../i18n/embed/zh';
import { listWords as listDe } from '../i18n/list/de';
import { listWords as listEn, type ListWords } from '../i18n/list/en';
import { listWords as listKk } from '../i18n/list/kk';
import { listWords as listPl } from '../i18n/list/pl';
import { listWords as listRu } from '../i18n/list/ru';
import { listWords as listUg } from '../i18n/list/ug';
import { listWords as listZh } from '../i18n/list/zh';
import { mapWords as mapDe } from '../i18n/map/de';
import { mapWords as mapEn, type MapWords } from '../i18n/map/en';
import { mapWords as mapKk } from '../i18n/map/kk';
import { mapWords as mapPl } from '../i18n/map/pl';
import { mapWords as mapRu } from '../i18n/map/ru';
import { mapWords as mapUg } from '../i18n/map/ug';
import { mapWords as mapZh } from '../i18n/map/zh';
import { modelWords as modelDe } from '../i18n/model/de';
import { modelWords as modelEn, type ModelWords } from '../i18n/model/en';
import { modelWords as modelKk } from '../i18n/model/kk';
import { modelWords as modelPl } from '../i18n/model/pl';
import { modelWords as modelRu } from '../i18n/model/ru';
import { modelWords as modelUg } from '../i18n/model/ug';
import { modelWords as modelZh } from '../i18n/model/zh';
import { pageWords as pageDe } from '../i18n/page/de';
import { pageWords as pageEn, type PageWords } from '../i18n/page/en';
import { pageWords as pageKk } from '../i18n/page/kk';
import { pageWords as pagePl } from '../i18n/page/pl';
import { pageWords as pageRu } from '../i18n/page/ru';
import { pageWords as pageUg } from '../i18n/page/ug';
import { pageWords as pageZh } from '../i18n/page/zh';
import { shellWords as shellDe } from '../i18n/shell/de';
import { shellWords as shellEn, type ShellWords } from '../i18n/shell/en';
import { shellWords as shellKk } from '../i18n/shell/kk';
import { shellWords as shellPl } from '../i18n/shell/pl';
import { shellWords as shellRu } from '../i18n/shell/ru';
import { shellWords as shellUg } from '../i18n/shell/ug';
import { shellWords as shellZh } from '../i18n/shell/zh';
import { stillWords as stillDe } from '../i18n/still/de';
import { stillWords as stillEn, type StillWords } from '../i18n/still/en';
import { stillWords as stillKk } from '../i18n/still/kk';
import { stillWords as stillPl } from '../i18n/still/pl';
import { stillWords as stillRu } from '../i18n/still/ru';
import { stillWords as stillUg } from '../i18n/still/ug';
import { stillWords as stillZh } from '../i18n/still/zh';

/** All that one language says, for the pages that are made when the site is built. */
export interface Dictionary {
  readonly shell: ShellWords;
  readonly page: PageWords;
  readonly model: ModelWords;
  readonly embed: EmbedWords;
  readonly still: StillWords;
  readonly card: CardWords;
  readonly map: MapWords;
  readonly list: ListWords;
  readonly about: (counts: AboutCounts) => readonly AboutSection[];
}

export const dictionaries: Readonly<Record<Language, Dictionary>> = {
  en: {
    shell: shellEn,
    page: pageEn,
    model: modelEn,
    embed: embedEn,
    still: stillEn,
    card: cardEn,
    map: mapEn,
    list: listEn,
    about: aboutEn
  },
  zh: {
    shell: shellZh,
    page: pageZh,
    model: modelZh,
    embed: embedZh,
    still: stillZh,
    card: cardZh,
    map: mapZh,
    list: listZh,
    about: aboutZh
  },
  ru: {
    shell: shellRu,
    page: pageRu,
    model: modelRu,
    embed: embedRu,
    still: stillRu,
    card: cardRu,
    map: mapRu,
    list: listRu,
    about: aboutRu
  },
  de: {
    shell: shellDe,
    page: pageDe,
    model: modelDe,
    embed: embedDe,
    still: stillDe,
    card: cardDe,
    map: mapDe,
    list: listDe,
    about: aboutDe
  },
  pl: {
    shell: shellPl,
    page: pagePl,
    model: modelPl,
    embed: embedPl,
    still: stillPl,
    card: cardPl,
    map: mapPl,
    list: listPl,
    about: aboutPl
  },
  kk: {
    shell: shellKk,
    page: pageKk,
    model: modelKk,
    embed: embedKk,
    still: stillKk,
    card: cardKk,
    map: mapKk,
    list: listKk,
    about: aboutKk
  },
  ug: {
    shell: shellUg,
    page: pageUg,
    model: modelUg,
    embed: embedUg,
    still: stillUg,
    card: cardUg,
    map: mapUg,
    list: listUg,
    about: aboutUg
  }
};
