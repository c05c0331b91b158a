/**
 * Keeps the atlas for times without network: the app, the map and, of each language that is visited, all that its
 * pages are made of. Each build has a cache and a service worker of its own; a new one waits until no page of the
 * old one is open, so that an open page never meets files of another build.
 */
import { languageOfPath, type OfflineFiles } from './offline-files';
import { packedAnswer, packedJson } from './packed-json';
import { partOf } from './range';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build, wherever the name stands: so it is named once. */
declare const OFFLINE: OfflineFiles;
const built = OFFLINE;

const prefix = 'landbridge-';
const cacheName = prefix + built.version;

function addressOf(path: string): string {
  return built.base.slice(0, -1) + path;
}

/** The path without the base. */
function pathOf(url: URL): string {
  return url.pathname.slice(built.base.length - 1);
}

async function keep(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  const missing = [];
  for (const path of paths) if (!(await cache.match(addressOf(path)))) missing.push(path);
  // Past the browser's own cache: it may hold files of another build under the same names, and a whole file that is
  // written to it breaks off the parts of that file which the open page is reading, as the map does.
  await cache.addAll(missing.map((path) => new Request(addressOf(path), { cache: 'no-store' })));
}

const keeping = new Map<string, Promise<void>>();

/** Keeps what a language needs, once; a failure is tried again with the next request in that language. */
async function keepLanguage(language: string): Promise<void> {
  const kept = built.languages[language];
  if (!kept) return;
  const begun = keeping.get(language) ?? keep([...kept.files, kept.pack]);
  keeping.set(language, begun);
  try {
    await begun;
  } catch (error) {
    keeping.delete(language);
    throw error;
  }
}

async function install(): Promise<void> {
  await keep([built.shell, ...built.core]);
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const languages = new Set(open.map(({ url }) => languageOfPath(pathOf(new URL(url)), built) ?? 'en'));
  for (const language of languages) await keepLanguage(language);
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

const packs = new Map<string, Promise<Readonly<Record<string, unknown>>>>();

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

async function unpack(pack: string): Promise<Readonly<Record<string, unknown>>> {
  const cache = await caches.open(cacheName);
  const packed = await cache.match(addressOf(pack));
  if (!packed) return {};
  const models = await packedJson(packed);
  return isRecord(models) ? models : {};
}

/** The model of a page out of its language's pack; null where the language is not kept or has no such page. */
async function modelFromPack(path: string, language: string | null): Promise<Response | null> {
  const pack = language === null ? undefined : built.languages[language]?.pack;
  if (pack === undefined) return null;
  const models = packs.get(pack) ?? unpack(pack);
  packs.set(pack, models);
  const model = (await models)[path];
  // A language that is kept later is read again then.
  if (Object.keys(await models).length === 0) packs.delete(pack);
  return model === undefined ? null : packedAnswer(model);
}

async function page(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const cache = await caches.open(cacheName);
    const shell = await cache.match(addressOf(built.shell));
    if (shell) return shell;
    throw error;
  }
}

async function file(request: Request, path: string, language: string | null): Promise<Response> {
  const cache = await caches.open(cacheName);
  const range = request.headers.get('Range');
  const kept = await cache.match(addressOf(path));
  if (kept) return range === null ? kept : partOf(kept, range);
  const model = path.endsWith('/page.pack') ? await modelFromPack(path, language) : null;
  if (model) return model;
  try {
    return await fetch(request);
  } catch (error) {
    // Every page of a language that is kept is in its pack: there is no such page.
    const pack = language === null ? undefined : built.languages[language]?.pack;
    const isKept = pack !== undefined && (await cache.match(addressOf(pack))) !== undefined;
    if (path.endsWith('/page.pack') && isKept) return new Response(null, { status: 404 });
    throw error;
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(built.base))
    return;
  // A page of another build asks for that build's files, which only the network has.
  const version = url.searchParams.get('v');
  if (version !== null && version !== built.version) return;
  const path = pathOf(url);
  const language = languageOfPath(path, built);
  event.respondWith(request.mode === 'navigate' ? page(request) : file(request, path, language));
  // A failure here is no failure of the page: the language is simply not kept yet.
  if (language !== null) event.waitUntil(keepLanguage(language).catch(() => undefined));
});
