import { join, relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Atlas } from '../atlas/atlas';
import { faultLine, readAtlas, type Reading } from './read/read-atlas';

/** Editors write a file in steps, and a person saves several at once: one reading for all of them, in ms. */
const settle = 50;

export interface AtlasDev extends Plugin {
  readonly api: {
    /** The atlas as geo/ stands now; null while there is a fault in it. */
    readonly atlas: () => Atlas | null;
  };
}

/**
 * Reads `folder` (from Vite's root) for `npm run dev`, and again whenever a file of it changes. Faults stand
 * in Vite's overlay, all of them, until they are mended; every good reading reloads the page.
 */
export function atlasDev(folder = 'geo'): AtlasDev {
  let reading: Reading | null = null;

  function read({ config, ws }: ViteDevServer): void {
    reading = readAtlas(join(config.root, folder));
    if (reading.atlas !== null) {
      ws.send({ type: 'full-reload', path: '*' });
      return;
    }
    const error = overlay(reading, config.root);
    config.logger.error(error.err.message);
    ws.send(error);
  }

  return {
    name: 'atlas-dev',
    // Not in vitest, whose servers come of the same configuration.
    apply: (_config, { command, mode }) => command === 'serve' && mode !== 'test',
    api: { atlas: () => reading?.atlas ?? null },
    configureServer(server) {
      read(server);
      // A page opened while geo/ is broken has missed the message.
      server.ws.on('connection', () => {
        if (reading?.atlas === null) server.ws.send(overlay(reading, server.config.root));
      });
      const watched = resolve(server.config.root, folder);
      server.watcher.add(watched);
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_event, path) => {
        if (!resolve(path).startsWith(watched)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          read(server);
        }, settle);
      });
    }
  };
}

function overlay({ faults }: Reading, root: string) {
  const lines = faults.map((fault) => faultLine({ ...fault, file: relative(root, fault.file) }));
  const count = `${String(lines.length)} ${lines.length === 1 ? 'fault' : 'faults'} in what the atlas is read from:`;
  return {
    type: 'error',
    err: { message: [count, ...lines].join('\n'), stack: '', plugin: 'atlas-dev' }
  } as const;
}
