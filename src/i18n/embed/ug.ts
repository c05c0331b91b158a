import type { EmbedWords } from './en';

export const embedWords: EmbedWords = {
  live: 'جانلىق خەرىتىنى كۆرسىتىش',
  open: 'تولۇق بەتنى ئېچىش',
  source: 'مەنبە',
  gestures: {
    windows: 'خەرىتىنى چوڭايتىش-كىچىكلىتىش ئۈچۈن Ctrl نى بېسىپ تۇرۇپ چاقنى ئايلاندۇرۇڭ',
    mac: 'خەرىتىنى چوڭايتىش-كىچىكلىتىش ئۈچۈن ⌘ نى بېسىپ تۇرۇپ سىيرىڭ',
    mobile: 'خەرىتىنى ئىككى بارماق بىلەن يۆتكەڭ'
  }
};
