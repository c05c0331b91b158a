import type { PageModel } from './page-model';

/** What the browser's tab and a search engine call a page. `site` is the name of the atlas. */
export function pageTitle({ kind, title }: PageModel, site: string): string {
  return kind === 'map' ? `${site}: ${title}` : `${title} · ${site}`;
}
