import { hydrate, mount } from 'svelte';
import { href } from '../parts/href';
import { parseLink } from '../view/link';
import { defaultChoices, type View } from '../view/view';
import { Address, linkOf } from './address.svelte';
import { loadContent, loadPage } from './load-page';
import { loadShellWords } from './load-words';
import Shell from './Shell.svelte';

// The first picture is the prerendered one: default choices, and on 404.html no path yet.
const { view } = parseLink(linkOf(location) ?? '/');
const isMissing = document.documentElement.dataset.page === 'missing';
const page: View['page'] = isMissing ? { kind: 'missing', path: '' } : view.page;
const language = isMissing ? 'en' : view.language;
const first: View = { language, page, choices: defaultChoices, camera: null, unknown: [] };

function part(id: string): Element {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no element #${id}`);
  return found;
}

/** Makes the page live: shell and map first, and once the map has begun to load the still map and the content. */
export async function comeAlive(): Promise<void> {
  const shell = part('shell');
  const start = shell.firstElementChild === null ? mount : hydrate;
  const words = await loadShellWords(language);
  const address = new Address({ view: first, words, content: null, problems: [] }, loadPage);
  await new Promise<void>((begun) => start(Shell, { target: shell, props: { address, begun } }));
  const [{ default: ContentRoot }, { default: Still }, loaded] = await Promise.all([
    import('./Content.svelte'),
    import('./Still.svelte'),
    loadContent(page, language)
  ]);
  start(ContentRoot, { target: part('content'), props: { address, first: loaded } });
  start(Still, { target: part('still'), props: { address, first: loaded.model } });
  address.arrived(loaded);
  // From here on every control answers: tests wait for it.
  document.documentElement.dataset.alive = '';
  // Without it, as in a private window, the atlas only needs the network each time.
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    navigator.serviceWorker.register(href('/service-worker.js')).catch(() => undefined);
  // On paper, below the page: its address and the day.
  addEventListener('beforeprint', () => {
    document.documentElement.dataset.printed = `${location.href} · ${new Date().toISOString().slice(0, 10)}`;
  });
}
