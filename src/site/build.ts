import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { build, resolveConfig } from 'vite';
import type * as Server from '../app/entry-server';
import { knowledgeOf } from '../atlas/knowledge';
import { languages, type Language } from '../atlas/language';
import { missingModel } from '../pages/missing-page';
import { pathOfPage } from '../view/view';
import { buildBasemap } from './basemap/build-basemap';
import { countryPolygons } from './basemap/country-polygons';
import { addressLinks, pageHtml } from './page-html';
import { faultLine, readAtlas } from './read/read-atlas';
import { dictionaries, siteFiles, sitePages } from './site';

/** Builds the whole atlas into dist/. A fault in geo/ stops it before anything is written. */

const started = performance.now();

function progress(text: string): void {
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}`);
}

const read = readAtlas('geo');
if (read.atlas === null) {
  for (const fault of read.faults) console.error(faultLine(fault));
  console.error(`\n${String(read.faults.length)} faults in geo/: nothing was built.`);
  process.exit(1);
}
const { atlas } = read;
const knowledge = knowledgeOf(atlas, countryPolygons().features);
progress(`read geo/: ${String(atlas.entities.size)} entities, ${String(atlas.observations.length)} figures`);

// Reads vite.config.ts with imports as the rest of the code writes them.
const configLoader = 'runner';
const config = await resolveConfig({ configLoader }, 'build');
const dist = resolve(config.build.outDir);
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
const manifest = v.parse(
  v.record(v.string(), v.object({ file: v.string() })),
  JSON.parse(readFileSync(manifestFile, 'utf8'))
);
rmSync(dirname(manifestFile), { recursive: true });

const files = siteFiles(knowledge);
for (const [path, make] of files) write(path, make());
write('map/basemap.pmtiles', buildBasemap());
progress(`wrote ${String(files.size)} files of data and the base map`);

const { renderPage }: typeof Server = await import(pathToFileURL(join(ssr, 'entry-server.js')).href);
const template = readFileSync(join(dist, 'index.html'), 'utf8');
const address = (path: string): string => config.base.replace(/\/$/, '') + path;

function wordsModule(language: Language): string | null {
  const file = manifest[`src/i18n/${language}.ts`]?.file;
  return file === undefined ? null : address(`/${file}`);
}

const pages = sitePages(knowledge);
for (const { page, language, path, model } of pages) {
  const words = dictionaries[language];
  const content = model();
  write(`${path}page.json`, JSON.stringify(content));
  const { head, body } = renderPage(page, language, words, content);
  const inLanguage = languages.map((each) => [each, address(`/${each}/${pathOfPage(page)}`)] as const);
  const html = pageHtml(template, {
    words,
    head: head + addressLinks(address(path), inLanguage),
    body,
    preload: { json: address(`${path}page.json`), module: wordsModule(language) },
    missing: false
  });
  write(`${path}index.html`, html);
  if (path === `/${languages[0]}/`) write('index.html', html);
}

const nowhere = { kind: 'missing', path: '' } as const;
const { head, body } = renderPage(nowhere, 'en', dictionaries.en, missingModel(nowhere, [], dictionaries.en));
write(
  '404.html',
  pageHtml(template, {
    words: dictionaries.en,
    head: `${head}<meta name="robots" content="noindex">`,
    body,
    preload: { json: null, module: wordsModule('en') },
    missing: true
  })
);
progress(`wrote ${String(pages.length)} pages in ${String(languages.length)} languages to ${dist}`);
