import type AboutPage from '../pages/AboutPage.svelte';
import type CorridorPage from '../pages/CorridorPage.svelte';
import type ListPage from '../pages/ListPage.svelte';
import type MapPage from '../pages/MapPage.svelte';
import type MissingPage from '../pages/MissingPage.svelte';
import type { PageModel } from '../pages/page-model';
import type PlacePage from '../pages/PlacePage.svelte';
import type ServicePage from '../pages/ServicePage.svelte';
import type SourcesPage from '../pages/SourcesPage.svelte';

/** The component of each kind of page; only those that have been loaded are there. */
export interface PageComponents {
  readonly map?: typeof MapPage;
  readonly place?: typeof PlacePage;
  readonly corridor?: typeof CorridorPage;
  readonly service?: typeof ServicePage;
  readonly list?: typeof ListPage;
  readonly sources?: typeof SourcesPage;
  readonly about?: typeof AboutPage;
  readonly missing?: typeof MissingPage;
}

/** The source file of each kind of page, as the build's manifest names it. */
export const pageFiles: Record<PageModel['kind'], string> = {
  map: 'src/pages/MapPage.svelte',
  place: 'src/pages/PlacePage.svelte',
  corridor: 'src/pages/CorridorPage.svelte',
  service: 'src/pages/ServicePage.svelte',
  list: 'src/pages/ListPage.svelte',
  sources: 'src/pages/SourcesPage.svelte',
  about: 'src/pages/AboutPage.svelte',
  missing: 'src/pages/MissingPage.svelte'
};

/** Loads the component of a kind of page, so that a first visit fetches no other. */
export async function loadComponents(kind: PageModel['kind']): Promise<PageComponents> {
  switch (kind) {
    case 'map':
      return { map: (await import('../pages/MapPage.svelte')).default };
    case 'place':
      return { place: (await import('../pages/PlacePage.svelte')).default };
    case 'corridor':
      return { corridor: (await import('../pages/CorridorPage.svelte')).default };
    case 'service':
      return { service: (await import('../pages/ServicePage.svelte')).default };
    case 'list':
      return { list: (await import('../pages/ListPage.svelte')).default };
    case 'sources':
      return { sources: (await import('../pages/SourcesPage.svelte')).default };
    case 'about':
      return { about: (await import('../pages/AboutPage.svelte')).default };
    case 'missing':
      return { missing: (await import('../pages/MissingPage.svelte')).default };
  }
}
