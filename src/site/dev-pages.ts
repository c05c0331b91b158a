import type { Plugin } from 'vite';
import type { Atlas } from '../atlas/atlas';
import type { AtlasDev } from './dev';
import type * as DevFiles from './dev-files';

function isDevFiles(module: object): module is typeof DevFiles {
  return 'devFiles' in module;
}

/** Serves in `npm run dev` what the build writes: page models, data and the base map, from geo/ as it stands now. */
export function devPages(dev: AtlasDev): Plugin {
  let made: { atlas: Atlas; files: DevFiles.Files } | null = null;
  return {
    name: 'landbridge-dev-pages',
    apply: (_config, { command, mode }) => command === 'serve' && mode !== 'test',
    configureServer(server) {
      const filesNow = async (): Promise<DevFiles.Files | undefined> => {
        const atlas = dev.api.atlas();
        if (atlas === null) return undefined;
        if (made?.atlas !== atlas) {
          // Loaded as the pages are, so that a change to the code of a model shows without a restart.
          const module = await server.ssrLoadModule('/src/site/dev-files.ts');
          if (!isDevFiles(module)) throw new Error('src/site/dev-files.ts exports no devFiles');
          made = { atlas, files: module.devFiles(atlas) };
        }
        return made.files;
      };
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?', 1);
        const answer = async (): Promise<void> => {
          const make = /\.(json|geojson|csv|pack|pmtiles|svg)$/.test(path)
            ? (await filesNow())?.get(path)
            : undefined;
          const frame = path.endsWith('/') ? (await filesNow())?.get(`${path}index.html`) : undefined;
          if (frame !== undefined) {
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(await server.transformIndexHtml(path, String(frame())));
            return;
          }
          if (make === undefined) {
            // Every other page is made in the browser from the one template.
            if (path.endsWith('/')) request.url = '/index.html';
            next();
            return;
          }
          if (path.endsWith('.svg')) response.setHeader('Content-Type', 'image/svg+xml');
          const content = Buffer.from(make());
          const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
          if (first === undefined || last === undefined) {
            response.end(content);
            return;
          }
          response.statusCode = 206;
          response.setHeader('Content-Range', `bytes ${first}-${last}/${String(content.length)}`);
          response.end(content.subarray(Number(first), Number(last) + 1));
        };
        answer().catch(next);
      });
    }
  };
}
