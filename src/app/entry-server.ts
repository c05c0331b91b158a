import { render } from 'svelte/server';
import type { Language } from '../atlas/language';
import type { EmbedWords } from '../i18n/embed/en';
import type { PageWords } from '../i18n/page/en';
import type { ShellWords } from '../i18n/shell/en';
import AboutPage from '../pages/AboutPage.svelte';
import CorridorPage from '../pages/CorridorPage.svelte';
import type { EmbedModel } from '../pages/embed-page';
import EmbedPage from '../pages/EmbedPage.svelte';
import ListPage from '../pages/ListPage.svelte';
import MapPage from '../pages/MapPage.svelte';
import MissingPage from '../pages/MissingPage.svelte';
import type { PageModel } from '../pages/page-model';
import PlacePage from '../pages/PlacePage.svelte';
import ServicePage from '../pages/ServicePage.svelte';
import SourcesPage from '../pages/SourcesPage.svelte';
import { href } from '../parts/href';
import { defaultChoices, type Page } from '../view/view';
import { Address } from './address.svelte';
import ContentRoot from './Content.svelte';
import type { PageComponents } from './page-components';
import Shell from './Shell.svelte';
import Still from './Still.svelte';

const components: PageComponents = {
  map: MapPage,
  place: PlacePage,
  corridor: CorridorPage,
  service: ServicePage,
  list: ListPage,
  sources: SourcesPage,
  about: AboutPage,
  missing: MissingPage
};

/** A page as HTML, in its default state: what belongs in `#shell`, in `#still` and in `#content`. */
export function renderPage(
  page: Page,
  language: Language,
  words: { readonly shell: ShellWords; readonly page: PageWords },
  model: PageModel
): { shell: string; still: string; content: string } {
  const view = { language, page, choices: defaultChoices, camera: null, unknown: [] };
  const load = () => Promise.reject(new Error('A prerendered page loads no other.'));
  const first = { model, words: words.page, components };
  const address = new Address({ view, words: words.shell, content: first, problems: [] }, load);
  return {
    shell: render(Shell, { props: { address, begun: () => undefined } }).body,
    still: render(Still, { props: { address, first: model } }).body,
    content: render(ContentRoot, { props: { address, first } }).body
  };
}

/** The content of a page in somebody else's frame. `full` is the path of the page of the atlas, without the base. */
export function renderEmbed(model: EmbedModel, words: EmbedWords, full: string): string {
  return render(EmbedPage, { props: { model, words, full: href(full) } }).body;
}
