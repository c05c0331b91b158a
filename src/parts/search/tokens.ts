import { fold } from './fold';

const words = /[\p{L}\p{N}]+/gu;
const runs = /\p{Script=Han}+|\P{Script=Han}+/gu;

/** Whether a token is of Chinese characters, which have no word breaks and no spelling errors. */
export function isHan(token: string): boolean {
  return /^\p{Script=Han}/u.test(token);
}

/** The words of a text in their plainest form, a blank between: what makes two names the same. */
export function plainWords(text: string): string {
  return (fold(text).match(words) ?? []).join(' ');
}

function tokens(text: string, ofHan: (characters: readonly string[]) => readonly string[]): string[] {
  return (fold(text).match(words) ?? [])
    .flatMap((word) => word.match(runs) ?? [])
    .flatMap((run) => (isHan(run) ? ofHan([...run]) : [run]));
}

function pairs(characters: readonly string[]): string[] {
  return characters.slice(1).map((second, index) => `${characters[index] ?? ''}${second}`);
}

/** What a name is found by: its words, of Chinese each character and each two that stand together. */
export function nameTokens(name: string): string[] {
  return tokens(name, (characters) => [...characters, ...pairs(characters)]);
}

/** What a query asks for: its words, of Chinese each two characters that stand together, or the one there is. */
export function queryTokens(query: string): string[] {
  return tokens(query, (characters) => (characters.length === 1 ? characters : pairs(characters)));
}
