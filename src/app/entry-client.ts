import { hydrate, mount } from 'svelte';
import { languageNames } from '../i18n/language-names';
import { defaultChoices, type View } from '../view/view';
import { parseLink } from '../view/link';
import { Address, linkOf } from './address.svelte';
import App from './App.svelte';
import './base.css';
import { loadPage } from './load-page';
import './theme.css';
import 'virtual:palette.css';

const target = document.querySelector('#app');
if (target === null) throw new Error('index.html has no element #app');

// The first picture is the prerendered one: default choices, and on 404.html no path yet.
const { view } = parseLink(linkOf(location) ?? '/');
const first: View = { ...view, choices: defaultChoices, camera: null, unknown: [] };
const isMissing = document.documentElement.dataset.page === 'missing';
const page: View['page'] = isMissing ? { kind: 'missing', path: '' } : first.page;
const language = isMissing ? 'en' : first.language;
const loaded = await loadPage(page, language).catch((error: unknown) => {
  // What cannot come alive is read as without scripts, and offers no dead controls.
  document.documentElement.classList.remove('js');
  throw error;
});

const address = new Address({ view: { ...first, page, language }, ...loaded, problems: [] }, loadPage);
const start = target.firstElementChild === null ? mount : hydrate;
start(App, { target, props: { address, languageNames } });
