import type { ShareWords } from './en';

export const shareWords: ShareWords = {
  title: 'بۇ كۆرۈنۈشنى ھەمبەھىرلەش',
  link: 'دەل مۇشۇ كۆرۈنۈشنىڭ ئۇلانمىسى',
  send: 'ئەپ ئارقىلىق يوللاش',
  copy: 'كۆچۈرۈش',
  copied: 'كۆچۈرۈلدى.',
  byHand:
    'بۇ توركۆرگۈ بەتنىڭ كۆچۈرۈشىگە يول قويمايدۇ. تېكىست تاللاندى: ئۇنى كۇنۇپكا تاختىسى ياكى تىزىملىك ئارقىلىق كۆچۈرۈڭ.',
  embed: {
    heading: 'سىڭدۈرۈش',
    note: 'ئاۋۋال تۇراقلىق رەسىم كۆرۈنىدۇ؛ جانلىق خەرىتە ئوقۇرمەن تەلەپ قىلغاندىلا يۈكلىنىدۇ.',
    code: 'بېتىڭىزگە قويىدىغان HTML',
    size: 'چوڭلۇقى',
    sizes: { small: 'كىچىك', medium: 'ئوتتۇرا', large: 'چوڭ', wide: 'بەت كەڭلىكىدە' },
    preview: 'يېڭى بەتكۈچتە كۆرۈش'
  },
  cite: {
    heading: 'نەقىل كەلتۈرۈش',
    style: 'فورماتى',
    styles: { plain: 'ساپ تېكىست', bibtex: 'BibTeX', gbt7714: 'GB/T 7714' },
    text: 'نەقىل',
    noSources: 'سانلىق مەلۇماتلارنىڭ مەنبەلىرى يۈكلەنمىدى، شۇڭا بۇ يەردە كۆرسىتىلمىدى.'
  },
  quote: (title) => `«${title}»`,
  plain: ({ title, atlas, version, date, link, accessed }) =>
    `${title}. ${atlas}، سانلىق مەلۇمات نەشرى ${version}، مەنبەلەرنىڭ ئەڭ يېڭى چېسلاسى ${date}. ${link} (كۆرۈلگەن چېسلا: ${accessed}).`,
  figuresFrom: 'سانلىق مەلۇماتلارنىڭ مەنبەلىرى:'
};
