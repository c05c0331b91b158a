import { isolate } from '../isolate';
import type { SearchWords } from './en';

/** The words of the search in Uyghur. */
export const searchWords: SearchWords = {
  results: 'ئىزدەش نەتىجىلىرى',
  count: (count) => `${String(count)} نەتىجە`,
  none: (query) => `«${isolate(query)}» دېگەن نام تېپىلمىدى.`,
  near: (query) => `«${isolate(query)}» دېگەن نام تېپىلمىدى. ئەڭ يېقىن ناملار:`,
  loading: 'ناملار يۈكلىنىۋاتىدۇ',
  failed: 'ئىزدەشنى يۈكلىگىلى بولمىدى. تور ئۇلىنىشىنى تەكشۈرۈپ قايتا سىناڭ.',
  kinds: {
    port: 'جۇڭگو تۆمۈريول ئېغىزى',
    'bonded-zone': 'باج كاپالەتلىك ياكى ئەركىن سودا رايونى',
    crossing: 'چېگرا ئېغىزى ياكى يۈك يۆتكەش ئورنى',
    hub: 'پويىز يولغا چىقىدىغان جاي',
    destination: 'مەنزىل',
    corridor: 'كارىدور',
    region: 'رايون',
    country: 'دۆلەت',
    'service-total': 'بارلىق پويىزلار',
    train: 'پويىز',
    page: 'بەت',
    measure: 'سانلىق مەلۇماتلار'
  }
};
