import { readFileSync } from 'node:fs';
import { renderEmbed } from '../app/entry-server';
import type { Atlas } from '../atlas/atlas';
import { knowledgeOf } from '../atlas/knowledge';
import { canEmbed } from '../view/view';
import { buildBasemap } from './basemap/build-basemap';
import { countryPolygons } from './basemap/country-polygons';
import { embedHtml, embedPath } from './embed-html';
import { packJson } from './pack-json';
import { siteFiles, sitePages } from './site';

/** Files by path, each made when it is asked for. */
export type Files = ReadonlyMap<string, () => string | Uint8Array>;

/** What the build writes for an atlas, of the HTML only the pages for frames: they are not made in the browser. */
export function devFiles(atlas: Atlas): Files {
  const knowledge = knowledgeOf(atlas, countryPolygons().features);
  const pages = sitePages(knowledge);
  return new Map<string, () => string | Uint8Array>([
    ...siteFiles(knowledge),
    ['/map/basemap.pmtiles', () => buildBasemap()],
    ...pages.map(({ path, model }) => [`${path}page.pack`, () => packJson(model())] as const),
    ...pages
      .filter(({ page }) => canEmbed(page))
      .map(
        (each) =>
          [
            `${embedPath(each)}index.html`,
            () => embedHtml(readFileSync('embed.html', 'utf8'), each, each.model(), '', renderEmbed)
          ] as const
      )
  ]);
}
