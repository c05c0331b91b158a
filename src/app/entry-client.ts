import { hydrate, mount } from 'svelte';
import { href } from '../parts/href';
import { parseLink } from '../view/link';
import { defaultChoices, type View } from '../view/view';
import { Address, linkOf } from './address.svelte';
import './base.css';
import './layout.css';
import { loadContent, loadPage } from './load-page';
import { loadShellWords } from './load-words';
import Shell from './Shell.svelte';
import '../parts/still-map.css';
import './theme.css';
import './print.css';
import 'virtual:palette.css';

// The first picture is the prerendered one: default choices, and on 404.html no path yet.
const { view } = parseLink(linkOf(location) ?? '/');
const isMissing = document.documentElement.dataset.page === 'missing';
const page: View['page'] = isMissing ? { kind: 'missing', path: '' } : view.page;
const language = isMissing ? 'en' : view.language;
const first: View = { language, page, choices: defaultChoices, camera: null, unknown: [] };

/** Shell and map first; still map and content, readable as they are, come alive once the map has begun to load. */
async function comeAlive(shell: Element, still: Element, content: Element): Promise<void> {
  const start = shell.firstElementChild === null ? mount : hydrate;
  const words = await loadShellWords(language);
  const address = new Address({ view: first, words, content: null, problems: [] }, loadPage);
  await new Promise<void>((begun) => start(Shell, { target: shell, props: { address, begun } }));
  const [{ default: ContentRoot }, { default: Still }, loaded] = await Promise.all([
    import('./Content.svelte'),
    import('./Still.svelte'),
    loadContent(page, language)
  ]);
  start(ContentRoot, { target: content, props: { address, first: loaded } });
  start(Still, { target: still, props: { address, first: loaded.model } });
  address.arrived(loaded);
  // Without it, as in a private window, the atlas only needs the network each time.
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    navigator.serviceWorker.register(href('/service-worker.js')).catch(() => undefined);
}

const shell = document.querySelector('#shell');
const still = document.querySelector('#still');
const content = document.querySelector('#content');
if (shell === null || still === null || content === null)
  throw new Error('index.html has no element #shell, #still or #content');
comeAlive(shell, still, content).catch((error: unknown) => {
  // What cannot come alive is read as without scripts, and offers no dead controls.
  document.documentElement.classList.remove('js');
  throw error;
});

// On paper, below the page: its address and the day.
addEventListener('beforeprint', () => {
  document.documentElement.dataset.printed = `${location.href} · ${new Date().toISOString().slice(0, 10)}`;
});
