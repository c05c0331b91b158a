import type { Plugin } from 'vite';
import type { Atlas } from '../atlas/atlas';
import { knowledgeOf } from '../atlas/knowledge';
import { buildBasemap } from './basemap/build-basemap';
import { countryPolygons } from './basemap/country-polygons';
import type { AtlasDev } from './dev';
import { siteFiles, sitePages } from './site';

type Files = ReadonlyMap<string, () => string | Uint8Array>;

function filesOf(atlas: Atlas): Files {
  const knowledge = knowledgeOf(atlas, countryPolygons().features);
  return new Map<string, () => string | Uint8Array>([
    ...siteFiles(knowledge),
    ['/map/basemap.pmtiles', () => buildBasemap()],
    ...sitePages(knowledge).map(
      ({ path, model }) => [`${path}page.json`, () => JSON.stringify(model())] as const
    )
  ]);
}

/** Serves in `npm run dev` what the build writes: page models, data and the base map, from geo/ as it stands now. */
export function devPages(dev: AtlasDev): Plugin {
  let made: { atlas: Atlas; files: Files } | null = null;
  return {
    name: 'landbridge-dev-pages',
    apply: (_config, { command, mode }) => command === 'serve' && mode !== 'test',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?', 1);
        const atlas = dev.api.atlas();
        if (atlas === null) made = null;
        else if (made?.atlas !== atlas) made = { atlas, files: filesOf(atlas) };
        const make = made?.files.get(path);
        if (make !== undefined) {
          const content = Buffer.from(make());
          const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
          if (range === null) {
            response.end(content);
          } else {
            const [, first = '0', last = '0'] = range;
            response.statusCode = 206;
            response.setHeader('Content-Range', `bytes ${first}-${last}/${String(content.length)}`);
            response.end(content.subarray(Number(first), Number(last) + 1));
          }
          return;
        }
        // Every page is made in the browser from the one template.
        if (path.endsWith('/')) request.url = '/index.html';
        next();
      });
    }
  };
}
