import type { Atlas } from '../atlas/atlas';
import { knowledgeOf } from '../atlas/knowledge';
import { buildBasemap } from './basemap/build-basemap';
import { countryPolygons } from './basemap/country-polygons';
import { siteFiles, sitePages } from './site';

/** Files by path, each made when it is asked for. */
export type Files = ReadonlyMap<string, () => string | Uint8Array>;

/** What the build writes for an atlas, all but the HTML. */
export function devFiles(atlas: Atlas): Files {
  const knowledge = knowledgeOf(atlas, countryPolygons().features);
  return new Map<string, () => string | Uint8Array>([
    ...siteFiles(knowledge),
    ['/map/basemap.pmtiles', () => buildBasemap()],
    ...sitePages(knowledge).map(
      ({ path, model }) => [`${path}page.json`, () => JSON.stringify(model())] as const
    )
  ]);
}
