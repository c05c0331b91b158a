import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { build, resolveConfig } from 'vite';
import type * as Server from '../app/entry-server';
import { knowledgeOf } from '../atlas/knowledge';
import { languages } from '../atlas/language';
import { pageFiles } from '../app/page-components';
import { missingModel } from '../pages/missing-page';
import type { PageModel } from '../pages/page-model';
import { canEmbed } from '../view/view';
import { buildVersion } from './build-version';
import { buildBasemap } from './basemap/build-basemap';
import { countryPolygons } from './basemap/country-polygons';
import { cardOf } from './cards/card-of';
import { cardPath } from './cards/card-path';
import { drawCards, type Card } from './cards/draw-cards';
import { dictionaries } from './dictionaries';
import { embedHtml, embedPath } from './embed-html';
import { titleTags } from './head-tags';
import { iconPng } from './icon-png';
import { readManifest, stylesOf } from './manifest';
import { pageHead } from './page-head';
import { offlineFiles, offlineShell, packPath } from './offline';
import { pageHtml } from './page-html';
import { packJson } from './pack-json';
import { readOrExit } from './read/read-or-exit';
import { siteFiles, sitePages } from './site';
import { baseParts } from './still/base-picture';
import { absolute, siteAddress } from './site-address';
import { robots, sitemap } from './sitemap';
import { icons, manifestPath, webManifest } from './web-manifest';

/** Builds the whole atlas into dist/. A fault in geo/ stops it before anything is written. */

const started = performance.now();

function progress(text: string): void {
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}`);
}

const atlas = readOrExit('geo');
const knowledge = knowledgeOf(atlas, countryPolygons().features);
progress(`read geo/: ${String(atlas.entities.size)} entities, ${String(atlas.observations.length)} figures`);

// Reads vite.config.ts with imports as the rest of the code writes them.
const configLoader = 'runner';
const config = await resolveConfig({ configLoader }, 'build', 'production', 'production');
const dist = resolve(config.build.outDir);
const version = buildVersion(process.cwd(), ['geo', 'public', 'src'], ['index.html', 'package-lock.json']);
process.env.VITE_BUILD = version;
const ssr = resolve('.cache/ssr');
await build({ configLoader, logLevel: 'warn', build: { manifest: true, emptyOutDir: true } });
await build({
  configLoader,
  logLevel: 'warn',
  build: { ssr: 'src/app/entry-server.ts', outDir: ssr, emptyOutDir: true, copyPublicDir: false }
});
progress('compiled the app');

function write(path: string, content: string | Uint8Array): void {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const manifestFile = join(dist, '.vite/manifest.json');
const manifest = readManifest(JSON.parse(readFileSync(manifestFile, 'utf8')));
rmSync(dirname(manifestFile), { recursive: true });

const files = siteFiles(knowledge);
for (const [path, make] of files) write(path, make());
write('map/basemap.pmtiles', buildBasemap());
progress(`wrote ${String(files.size)} files of data and the base map`);

function isServer(module: object): module is typeof Server {
  return 'renderPage' in module;
}

const server: unknown = await import(pathToFileURL(join(ssr, 'entry-server.js')).href);
if (typeof server !== 'object' || server === null || !isServer(server))
  throw new Error('entry-server has no renderPage');
const { renderEmbed, renderPage } = server;
const template = readFileSync(join(dist, 'index.html'), 'utf8');
const embedFile = join(dist, 'embed.html');
const embedTemplate = readFileSync(embedFile, 'utf8');
rmSync(embedFile);
const address = (path: string): string => config.base.replace(/\/$/, '') + path;

/** The styles of a page beside the entry's: it is painted before any script comes. */
function styles(kind: PageModel['kind']): string {
  return stylesOf(
    manifest,
    ['src/app/come-alive.ts', 'src/app/Content.svelte', pageFiles[kind]],
    'index.html'
  )
    .map((file) => `<link rel="stylesheet" crossorigin href="${address(`/${file}`)}">`)
    .join('');
}

const site = siteAddress(process.env.SITE_URL);
const pages = sitePages(knowledge);
const cards = new Map<string, Card>();
const contents = pages.map((sitePage) => {
  const { page, language, model } = sitePage;
  const content = model();
  const card = cardPath(page, language);
  if (!cards.has(card)) cards.set(card, cardOf(sitePage, content, dictionaries[language]));
  return { sitePage, content };
});
progress(`made the content of ${String(pages.length)} pages`);

// Cards are drawn on threads of their own while the pages are written.
const drawing = drawCards([...cards.values()], baseParts(knowledge.map), write);
for (const { sitePage, content } of contents) {
  const { page, language, path } = sitePage;
  const words = dictionaries[language];
  write(`${path}page.pack`, packJson(content));
  const html = pageHtml(template, {
    words: words.shell,
    head:
      `<link rel="manifest" href="${address(manifestPath(language))}">` +
      styles(content.kind) +
      pageHead(site, knowledge, sitePage, content, words),
    ...renderPage(page, language, words, content),
    special: null
  });
  write(`${path}index.html`, html);
  if (path === `/${languages[0]}/`) write('index.html', html);
  if (canEmbed(page)) {
    const canonical = `<link rel="canonical" href="${absolute(site, path)}">`;
    write(
      `${embedPath(sitePage)}index.html`,
      embedHtml(embedTemplate, sitePage, content, canonical, renderEmbed)
    );
  }
  await letOthersRun();
}

for (const language of languages)
  write(
    manifestPath(language),
    JSON.stringify(webManifest(language, dictionaries[language].shell, config.base))
  );
const icon = readFileSync(join(dist, 'icon.svg'), 'utf8');
for (const { file, size, purpose } of icons) write(file, iconPng(icon, size, purpose));

const nowhere = { kind: 'missing', path: '' } as const;
const missing = missingModel(nowhere, [], dictionaries.en.page);
write(
  '404.html',
  pageHtml(template, {
    words: dictionaries.en.shell,
    head: `${styles('missing')}${titleTags(missing, dictionaries.en.shell.name)}<meta name="robots" content="noindex">`,
    ...renderPage(nowhere, 'en', dictionaries.en, missing),
    special: 'missing'
  })
);

write('sitemap.xml', sitemap(pages.map(({ path }) => absolute(site, path))));
write('robots.txt', robots(absolute(site, '/sitemap.xml')));
progress(`wrote ${String(pages.length)} pages in ${String(languages.length)} languages to ${dist}`);

await drawing;
progress(`wrote ${String(cards.size)} cards`);

write(
  offlineShell,
  pageHtml(template, {
    words: dictionaries.en.shell,
    head: '<meta name="robots" content="noindex">',
    shell: '',
    still: '',
    content: '',
    special: 'offline'
  })
);
for (const language of languages) {
  const own = contents.filter(({ sitePage }) => sitePage.language === language);
  const models = own.map(({ sitePage: { path }, content }) => [`${path}page.pack`, content] as const);
  write(packPath(language), packJson(Object.fromEntries(models)));
}
const written = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length));
await build({
  configFile: false,
  logLevel: 'warn',
  define: { OFFLINE: JSON.stringify(offlineFiles(written, version, config.base)) },
  build: {
    outDir: dist,
    target: 'es2022',
    copyPublicDir: false,
    emptyOutDir: false,
    rollupOptions: {
      input: 'src/app/offline/service-worker.ts',
      output: { format: 'iife', entryFileNames: 'service-worker.js' }
    }
  }
});
progress('wrote what is kept for times without network');
