/** The words around every page, in English. The other languages are typed by this file. */
export const shellWords = {
  language: { tag: 'en', dir: 'ltr' },
  name: 'Landbridge',
  tagline: 'Atlas of the China-Europe rail corridors',
  skip: 'Skip to the content',
  skipMap: 'Skip the map: its contents as a table',
  mapLabel: 'Map of the rail corridors',
  search: 'Search',
  languages: 'Language',
  theme: 'Theme',
  themes: { system: 'Auto', light: 'Light', dark: 'Dark' },
  share: 'Share',
  close: 'Close',
  nav: 'Main',
  more: 'More',
  table: 'Table',
  sources: 'Sources',
  about: 'About',
  sheet: { open: 'Show more text', close: 'Show more map' },
  loadingMap: 'Loading the map',
  noMap:
    'The live map needs WebGL 2, which this browser does not offer. Everything on it is in the lists and tables of these pages.',
  mapFailed: 'The map could not be loaded. Everything on it is in the lists and tables of these pages.',
  needsScript: 'The live map needs JavaScript. The text, figures and tables of every page do not.',
  failed: (page: string) => `${page} could not be loaded. Check the connection and try again.`,
  offline: (date: string) =>
    `You are offline. The atlas works all the same, in the languages you have visited; its data reaches to ${date}.`,
  linkProblem: (part: string, value: string) =>
    `Part of this link could not be used and was left out: ${part} “${value}”.`,
  linkParts: { path: 'path', query: 'option', hash: 'map position' }
};

export type ShellWords = typeof shellWords;
