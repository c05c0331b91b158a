import { isolate } from '../isolate';
import type { ModelWords } from './en';

export const modelWords: ModelWords = {
  list: (names) => {
    const all = names.map(isolate);
    const last = all.pop() ?? '';
    return all.length === 0 ? last : `${all.join('، ')} ۋە ${last}`;
  },
  statuses: { construction: 'قۇرۇلۇۋاتقان', planned: 'پىلانلانغان', suspended: 'توختىتىلغان' },
  kinds: {
    port: 'تۆمۈريول ئېغىزى',
    'bonded-zone': 'باج كاپالەتلىك ياكى ئەركىن سودا رايونى',
    crossing: 'چېگرا ئۆتكىلى، رېلىس ئالماشتۇرۇش بېكىتى ياكى پاراخوت پورتى',
    hub: 'پويىزلارنىڭ جۇڭگودىكى چىقىش نۇقتىسى',
    destination: 'مەنزىل',
    corridor: 'كارىدور',
    region: 'رايون',
    country: 'دۆلەت',
    'service-total': 'پويىزلارنىڭ ئومۇمىيىتى',
    group: 'گۇرۇپپا',
    organisation: 'ئورگان'
  },
  groups: {
    ports: 'تۆمۈريول ئېغىزلىرى',
    zones: 'باج كاپالەتلىك ۋە ئەركىن سودا رايونلىرى',
    crossings: 'چېگرا ئۆتكەللىرى، رېلىس ئالماشتۇرۇش بېكەتلىرى ۋە پاراخوت پورتلىرى',
    hubs: 'جۇڭگودىكى چىقىش نۇقتىلىرى',
    destinations: 'مەنزىللەر',
    corridors: 'كارىدورلار',
    regions: 'رايونلار',
    countries: 'دۆلەتلەر',
    services: 'پويىزلارنىڭ ئومۇمىيىتى'
  },
  noFigure: 'سان يوق',
  map: {
    title: 'جۇڭگو-ياۋروپا تۆمۈريول كارىدورلىرى ئاتلاسى',
    description:
      'جۇڭگو-ياۋروپا تۆمۈريول كارىدورلىرىنىڭ ئالاتاۋ ئېغىزى ۋە قورغاستىن قارىغاندىكى ئوچۇق، مەنبەلىك، ھەرىكەتچان ئاتلاسى: سانلار، ئۇزۇنلۇقلار ۋە ئۇلىنىشلار.'
  },
  place: {
    inCountry: (kind, where) => `${kind}، ${isolate(where)}`,
    facing: (place) => `ئۇدۇلىدا ${place}`,
    localName: 'يەرلىك نامى',
    precision: {
      station: '',
      town: 'خەرىتىدىكى نۇقتا بۇ جاينىڭ ئۆزى ئەمەس، بەلكى شەھەر-بازارنىڭ مەركىزىدۇر.',
      approximate: 'خەرىتىدىكى نۇقتا تەخمىنىيدۇر.'
    },
    descriptionOf: (name, what) =>
      `${isolate(name)}: ${what}. سانلار، مەنبەلەر، تۆمۈريول ئارىلىقلىرى ۋە كارىدورلار.`
  },
  corridor: {
    description: (name, km) =>
      `${isolate(name)}: تۆمۈريول بىلەن ${km} كىلومېتىر، ئۆتىدىغان دۆلەتلەر، چېگرالار، رېلىس ئارىلىقىنىڭ ئۆزگىرىشى ۋە پويىزلار.`
  },
  sources: {
    title: 'مەنبەلەر',
    description: 'سانلارنىڭ ۋە تۆمۈريول تورىنىڭ بارلىق مەنبەلىرى، نەشر قىلغۇچىلار بويىچە.',
    letterTitle: (letter) => `مەنبەلەر: باش ھەرپى ${isolate(letter)} بولغان نەشر قىلغۇچىلار`,
    other: 'باشقا يېزىقلار'
  },
  about: {
    title: 'بۇ ئاتلاس ھەققىدە',
    description:
      'Landbridge دېگەن نېمە، سانلىق مەلۇماتى نەدىن كەلگەن، ئۇزۇنلۇق قانداق ئۆلچەنگەن، نېمىلەر ئېنىقسىز ۋە ئىجازەتنامىلىرى قايسى.'
  }
};
