import { isolate } from '../isolate';
import type { DownloadWords } from './en';

/** ھۆججەت چۈشۈرۈش سۆزلىرى. */
export const downloadWords: DownloadWords = {
  formats: 'فورمات تاللاڭ',
  csv: 'جەدۋەل (CSV)',
  svg: 'سىزما (SVG)',
  png: 'رەسىم (PNG)',
  saved: (name) => `${isolate(name)} دېگەن نامدا ساقلاندى`,
  failed: 'ساقلانمىدى. قايتا سىناپ بېقىڭ.',
  sources: 'مەنبەلەر',
  licence: 'سانلىق مەلۇمات: Landbridge تۆھپىكارلىرى، CC BY 4.0',
  cited: (publisher, date) => `${isolate(publisher)}، ${date}`,
  semicolon: '؛ ',
  colon: ': ',
  columns: {
    place: 'ئوبيېكت',
    what: 'كۆرسەتكۈچ',
    year: 'يىل',
    period: 'مەزگىل',
    periodIso: 'مەزگىل (ISO 8601)',
    value: 'قىممەت',
    worded: 'مەنبەدىكى ئىپادىسى',
    unit: 'بىرلىك',
    qualifier: 'ئېنىقلىما',
    detail: 'يۆنىلىش، ھەمكار، دائىرە',
    growth: 'ئېشىش، قايتا ھېسابلانغان',
    publishedGrowth: 'ئېشىش، ئېلان قىلىنغان',
    publisher: 'ئېلان قىلغۇچى',
    published: 'ئېلان قىلىنغان ۋاقىت',
    note: 'ئىزاھات',
    licence: 'ئىجازەتنامە',
    link: 'ئۇلىنىش'
  },
  map: {
    base: 'ئاساسىي خەرىتە',
    north: 'شىمال'
  }
};
