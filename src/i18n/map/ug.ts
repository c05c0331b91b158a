import { isolate } from '../isolate';
import { searchWords } from '../search/ug';
import type { MapWords } from './en';

export const mapWords: MapWords = {
  canvas: 'تۆمۈريول كارىدورلىرىنىڭ ھەرىكەتچان خەرىتىسى',
  savePicture: 'خەرىتىنى رەسىم قىلىپ ساقلاش',
  legend: 'شەرتلىك بەلگىلەر',
  legendOpen: 'شەرتلىك بەلگىلەرنى كۆرسىتىش',
  legendClose: 'شەرتلىك بەلگىلەرنى يوشۇرۇش',
  layers: {
    corridors: 'كارىدورلار',
    network: 'باشقا تۆمۈريوللار',
    ports: 'جۇڭگونىڭ تۆمۈريول ئېغىزلىرى',
    zones: 'باج كاپالەتلىك ۋە ئەركىن سودا رايونلىرى',
    crossings: 'چېگرا ئۆتكەللىرى',
    hubs: 'جۇڭگودىكى چىقىش نۇقتىلىرى',
    destinations: 'مەنزىللەر',
    stations: 'ئارىدىكى بېكەتلەر'
  },
  families: {
    alashankou: 'ئالاتاۋ ئېغىزى ئارقىلىق',
    horgos: 'قورغاس ئارقىلىق',
    erenhot: '二连浩特 ئارقىلىق',
    manzhouli: 'مەنجۇلى ۋە سۇيفېنخې ئارقىلىق',
    middle: 'ئوتتۇرا كارىدور',
    southern: 'جەنۇبىي كارىدور',
    'china-kyrgyzstan-uzbekistan': 'جۇڭگو-قىرغىزىستان-ئۆزبېكىستان'
  },
  lines: {
    sea: 'دېڭىز يولى',
    construction: 'قۇرۇلۇۋاتقان',
    planned: 'پىلانلانغان',
    suspended: 'توختىتىلغان'
  },
  gaugeChange: 'رېلىس ئارىلىقى ئۆزگىرىدىغان چېگرا ئۆتكىلى',
  border: 'چېگرا',
  disputed: 'تالاش-تارتىشتىكى چېگرا',
  simplified:
    'سىزىقلار بېكەتلەرنى ۋە يولدىكى مەلۇم نۇقتىلارنى تۇتاشتۇرىدۇ، ئاددىيلاشتۇرۇلغان. بىر يولدىن ئۆتىدىغان كارىدورلار يانمۇيان سىزىلغان.',
  controls: 'خەرىتە كۇنۇپكىلىرى',
  zoomIn: 'چوڭايتىش',
  zoomOut: 'كىچىكلىتىش',
  reset: 'پۈتۈن تورنى كۆرسىتىش',
  globe: 'يەرشارى',
  table: 'جەدۋەل شەكلىدە',
  labels: 'يەر ناملىرى',
  labelModes: { both: 'ئۇيغۇرچە ۋە يەرلىك', mine: 'ئۇيغۇرچە', local: 'يەرلىك' },
  help: 'يۆنىلىش كۇنۇپكىلىرى خەرىتىنى يۆتكەيدۇ، + بىلەن − چوڭايتىدۇ ۋە كىچىكلىتىدۇ. Page Down بىلەن Page Up كۆرۈنۈۋاتقان جايلارنى ئوتتۇرىدىن سىرتقا قاراپ بىر-بىرلەپ كۆرسىتىدۇ؛ Enter جاينى ئاچىدۇ، Escape خەرىتىگە قايتىدۇ.',
  spoken: {
    kinds: searchWords.kinds,
    across: (km) => `خەرىتىنىڭ كەڭلىكى تەخمىنەن ${String(km)} كىلومېتىر.`,
    none: 'خەرىتىدە ھېچقانداق جاي كۆرۈنمەيدۇ.',
    count: (what, count) => `${what}: ${String(count)}`,
    counts: (counts) => `${counts.join('؛ ')}.`,
    nearest: (names) => `ئوتتۇرىغا ئەڭ يېقىنلىرى: ${names.map(isolate).join('، ')}.`,
    list: (parts) => parts.map(isolate).join('، '),
    atCentre: 'خەرىتىنىڭ ئوتتۇرىسىدا',
    away: (km, direction) => `ئوتتۇرىنىڭ ${direction}، تەخمىنەن ${String(km)} كىلومېتىر يىراقلىقتا`,
    directions: {
      n: 'شىمالىدا',
      ne: 'شەرقىي شىمالىدا',
      e: 'شەرقىدە',
      se: 'شەرقىي جەنۇبىدا',
      s: 'جەنۇبىدا',
      sw: 'غەربىي جەنۇبىدا',
      w: 'غەربىدە',
      nw: 'غەربىي شىمالىدا'
    },
    of: (index, count) => `${String(index)}-جاي، جەمئىي ${String(count)}`,
    back: 'خەرىتىگە قايتتىڭىز.'
  }
};
