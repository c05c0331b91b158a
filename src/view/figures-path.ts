import { languages } from '../atlas/language';

/**
 * Where the figures of a thing stand as a file, without the base: beside its page in the first language, for all of
 * them. The rows have ids and sources; they are not said in a language.
 * @param path Of its page in any language: `/ug/ports/horgos/`.
 */
export function figuresPath(path: string, format: 'csv' | 'json'): string {
  return `${path.replace(/^\/[a-z]{2}\//, `/${languages[0]}/`)}figures.${format}`;
}
