import type { ShareWords } from './en';

export const shareWords: ShareWords = {
  title: 'Diese Ansicht teilen',
  link: 'Link zu genau dieser Ansicht',
  send: 'Mit einer App senden',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  byHand:
    'Dieser Browser lässt die Seite nicht kopieren. Der Text ist markiert: Kopieren Sie ihn mit der Tastatur oder über das Menü.',
  embed: {
    heading: 'Einbetten',
    note: 'Zuerst ein stehendes Bild; die bewegliche Karte kommt erst, wenn jemand sie aufruft.',
    code: 'HTML für Ihre Seite',
    size: 'Größe',
    sizes: { small: 'Klein', medium: 'Mittel', large: 'Groß', wide: 'Volle Breite' },
    preview: 'Vorschau in neuem Tab'
  },
  cite: {
    heading: 'Zitieren',
    style: 'Format',
    styles: { plain: 'Nur Text', bibtex: 'BibTeX', gbt7714: 'GB/T 7714' },
    text: 'Zitat',
    noSources: 'Die Quellen der Zahlen konnten nicht geladen werden und fehlen deshalb hier.'
  },
  quote: (title) => `„${title}“`,
  plain: ({ title, atlas, version, date, link, accessed }) =>
    `${title}. ${atlas}, Datenversion ${version}, Quellen bis ${date}. ${link} (abgerufen: ${accessed}).`,
  figuresFrom: 'Quellen der Zahlen:'
};
