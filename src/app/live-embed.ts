import { mount } from 'svelte';
import { href } from '../parts/href';
import { formatLink, parseLink } from '../view/link';
import type { Page } from '../view/view';
import { Address, linkOf } from './address.svelte';
import { loadEmbedWords, loadShellWords } from './load-words';
import MapFrame from './MapFrame.svelte';

/** Puts the live map of what the link says in `target`. A thing that is picked on it opens outside the frame. */
export async function showLiveMap(target: HTMLElement): Promise<void> {
  const { view, problems } = parseLink(linkOf(location) ?? '/');
  const [words, { gestures }] = await Promise.all([
    loadShellWords(view.language),
    loadEmbedWords(view.language)
  ]);
  const address = new Address({ view, words, content: null, problems }, () =>
    Promise.reject(new Error('A frame shows one page.'))
  );
  address.start();
  mount(MapFrame, {
    target,
    props: {
      address,
      gestures,
      begun: () => undefined,
      open: (page: Page) => {
        const full = { ...address.shown.view, page, camera: null, embed: undefined };
        window.open(href(formatLink(full)), '_blank', 'noopener');
      }
    }
  });
}
