import { nameLanguages, type Names } from '../atlas/language';
import { languageNames } from '../i18n/language-names';

/** A name as a page lists it. */
export interface ListedName {
  /** The language's name in itself, or what the local name is called. */
  readonly language: string;
  /** BCP 47; null for the local name, whose language we do not know. */
  readonly tag: string | null;
  readonly name: string;
}

/** A thing's names by language, and last, under `localLabel`, the local one where it is none of the others. */
export function listedNames(names: Names, localLabel: string): readonly ListedName[] {
  const listed = nameLanguages.flatMap((tag): ListedName[] => {
    const name = names[tag];
    return name === undefined || tag === 'local' ? [] : [{ language: languageNames[tag], tag, name }];
  });
  const { local } = names;
  if (local === undefined || listed.some(({ name }) => name === local)) return listed;
  return [...listed, { language: localLabel, tag: null, name: local }];
}
