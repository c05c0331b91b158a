import type { Words } from './en';

export const zh: Words = {
  language: { tag: 'zh', dir: 'ltr', name: '中文' },
  app: {},
  map: {},
  figure: {},
  page: {}
};
