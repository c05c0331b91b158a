import { shellWords as english, type ShellWords } from './en';

export const shellWords: ShellWords = { ...english, language: { tag: 'pl', dir: 'ltr' } };
