import { isolate } from '../isolate';
import type { ShellWords } from './en';

export const shellWords: ShellWords = {
  language: { tag: 'ug', dir: 'rtl' },
  name: 'Landbridge',
  tagline: 'جۇڭگو-ياۋروپا تۆمۈريول كارىدورلىرى ئاتلاسى',
  skip: 'مەزمۇنغا ئاتلاش',
  mapLabel: 'تۆمۈريول كارىدورلىرى خەرىتىسى',
  search: 'ئىزدەش',
  languages: 'تىل',
  theme: 'رەڭ ئۇسلۇبى',
  themes: { system: 'ئاپتو', light: 'يورۇق', dark: 'قاراڭغۇ' },
  share: 'ھەمبەھىر',
  close: 'تاقاش',
  nav: 'ئاساسلىق',
  more: 'يەنە',
  sources: 'مەنبەلەر',
  about: 'ئاتلاس ھەققىدە',
  sheet: { open: 'تېكىستنى كېڭەيتىش', close: 'خەرىتىنى كېڭەيتىش' },
  loadingMap: 'خەرىتە يۈكلىنىۋاتىدۇ',
  noMap:
    'ھەرىكەتچان خەرىتە ئۈچۈن WebGL 2 كېرەك، بۇ تور كۆرگۈچ ئۇنى قوللىمايدۇ. خەرىتىدىكى ھەممە نەرسە بەتلەردىكى تىزىملىك ۋە جەدۋەللەردە بار.',
  mapFailed: 'خەرىتىنى يۈكلىگىلى بولمىدى. خەرىتىدىكى ھەممە نەرسە بەتلەردىكى تىزىملىك ۋە جەدۋەللەردە بار.',
  needsScript:
    'ھەرىكەتچان خەرىتە ئۈچۈن JavaScript كېرەك. بەتلەردىكى تېكىست، سانلار ۋە جەدۋەللەر ئۈچۈن كېرەك ئەمەس.',
  failed: (page) => `بۇ بەتنى يۈكلىگىلى بولمىدى: ${isolate(page)} تور ئۇلىنىشىنى تەكشۈرۈپ قايتا سىناڭ.`,
  linkProblem: (part, value) =>
    `ئۇلىنىشنىڭ بىر قىسمىنى ئىشلەتكىلى بولمىغاچقا، چىقىرىۋېتىلدى: ${isolate(part)} «${isolate(value)}».`,
  linkParts: { path: 'يول', query: 'تاللانما', hash: 'خەرىتە ئورنى' }
};
