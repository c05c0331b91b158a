/** What the service worker keeps, written into it when the site is built. Paths are without the base: `/map/network.json`. */
export interface OfflineFiles {
  /** Tells this build from every other. */
  readonly version: string;
  /** Path of the site's root, with a slash at its end. */
  readonly base: string;
  /** The page that has no content yet: it makes any page from the data. */
  readonly shell: string;
  /** What every language needs. */
  readonly core: readonly string[];
  /** What each language needs besides. */
  readonly languages: Readonly<Record<string, OfflineLanguage>>;
}

export interface OfflineLanguage {
  readonly files: readonly string[];
  /** The models of all pages in the language: JSON by path, packed. */
  readonly pack: string;
}

/** The language that a path is in, or null: `/ru/ports/horgos/`, `/map/names.ru.json`. */
export function languageOfPath(path: string, { languages }: Pick<OfflineFiles, 'languages'>): string | null {
  const found = /^\/([a-z]{2})\/|^\/map\/names\.([a-z]{2})\.json$/.exec(path);
  const language = found?.[1] ?? found?.[2];
  return language !== undefined && Object.hasOwn(languages, language) ? language : null;
}
