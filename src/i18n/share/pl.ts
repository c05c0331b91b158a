import type { ShareWords } from './en';

export const shareWords: ShareWords = {
  title: 'Udostępnij ten widok',
  link: 'Link dokładnie do tego widoku',
  send: 'Wyślij przez aplikację',
  copy: 'Kopiuj',
  copied: 'Skopiowano.',
  byHand:
    'Ta przeglądarka nie pozwala stronie kopiować. Tekst jest zaznaczony: skopiuj go z klawiatury lub z menu.',
  embed: {
    heading: 'Osadź',
    note: 'Najpierw nieruchomy obraz; żywa mapa wczytuje się dopiero na życzenie czytelnika.',
    code: 'HTML do twojej strony',
    size: 'Rozmiar',
    sizes: { small: 'Mały', medium: 'Średni', large: 'Duży', wide: 'Pełna szerokość' },
    preview: 'Podgląd w nowej karcie'
  },
  cite: {
    heading: 'Cytuj',
    style: 'Format',
    styles: { plain: 'Zwykły tekst', bibtex: 'BibTeX', gbt7714: 'GB/T 7714' },
    text: 'Cytowanie',
    noSources: 'Nie udało się wczytać źródeł danych, więc nie ma ich w tym cytowaniu.'
  },
  quote: (title) => `„${title}”`,
  plain: ({ title, atlas, version, date, link, accessed }) =>
    `${title}. ${atlas}, wersja danych ${version}, źródła do ${date}. ${link} (dostęp: ${accessed}).`,
  figuresFrom: 'Źródła danych:'
};
