import { render } from 'svelte/server';
import type { Language } from '../atlas/language';
import { languageNames } from '../i18n/language-names';
import type { Words } from '../i18n/en';
import AboutPage from '../pages/AboutPage.svelte';
import CorridorPage from '../pages/CorridorPage.svelte';
import MapPage from '../pages/MapPage.svelte';
import MissingPage from '../pages/MissingPage.svelte';
import type { PageModel } from '../pages/page-model';
import PlacePage from '../pages/PlacePage.svelte';
import SourcesPage from '../pages/SourcesPage.svelte';
import { defaultChoices, type Page } from '../view/view';
import { Address } from './address.svelte';
import App from './App.svelte';
import type { PageComponents } from './page-components';

const components: PageComponents = {
  map: MapPage,
  place: PlacePage,
  corridor: CorridorPage,
  sources: SourcesPage,
  about: AboutPage,
  missing: MissingPage
};

/** A page as HTML, in its default state: what belongs in the head and what belongs in `#app`. */
export function renderPage(
  page: Page,
  language: Language,
  words: Words,
  model: PageModel
): { head: string; body: string } {
  const view = { language, page, choices: defaultChoices, camera: null, unknown: [] };
  const load = () => Promise.reject(new Error('A prerendered page loads no other.'));
  const address = new Address({ view, words, model, components, problems: [] }, load);
  const { head, body } = render(App, { props: { address, languageNames } });
  return { head, body };
}
