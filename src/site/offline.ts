import type { OfflineFiles } from '../app/offline/offline-files';
import { languages, type Language } from '../atlas/language';

/** Where the page stands that has no content yet and makes any page from the data. */
export const offlineShell = '/offline.html';

/** Where the models of a language's pages stand for times without network. */
export function packPath(language: Language): string {
  return `/offline/${language}.pack`;
}

const isName = /^\/map\/names\.[a-z]+\.json$/;
const isCore = /^\/(assets|map)\/|^\/[^/]+\.(js|json|svg|png|webmanifest)$/;

/**
 * What the service worker keeps of the files of the built site. Left out: the HTML, which is made again from the
 * data, and the files that are only there to be downloaded.
 * @param paths Without the base: `/map/network.json`.
 */
export function offlineFiles(paths: readonly string[], version: string, base: string): OfflineFiles {
  return {
    version,
    base,
    shell: offlineShell,
    core: paths.filter((path) => isCore.test(path) && !isName.test(path)),
    languages: Object.fromEntries(
      languages.map((language) => [
        language,
        {
          files: paths.filter(
            (path) => path === `/map/names.${language}.json` || path === `/${language}/places.json`
          ),
          pack: packPath(language)
        }
      ])
    )
  };
}
