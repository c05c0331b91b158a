import { embedModel } from '../pages/embed-page';
import type { PageModel } from '../pages/page-model';
import type * as Server from '../app/entry-server';
import { pathOfPage } from '../view/view';
import { dictionaries } from './dictionaries';
import { titleTags } from './head-tags';
import { pageHtml } from './page-html';
import type { SitePage } from './site';

/** Where a thing's page for frames stands, without the base: `/en/embed/ports/horgos/`. */
export function embedPath({ page, language }: Pick<SitePage, 'page' | 'language'>): string {
  return `/${language}/embed/${pathOfPage(page)}`;
}

/**
 * A thing's page for frames.
 * @param template `embed.html`
 * @param canonical Link tag that names the page of the atlas, for search engines.
 */
export function embedHtml(
  template: string,
  { language, path }: SitePage,
  model: PageModel,
  canonical: string,
  renderEmbed: typeof Server.renderEmbed
): string {
  const { shell, embed } = dictionaries[language];
  return pageHtml(template, {
    words: shell,
    head: titleTags(model, shell.name) + canonical,
    shell: '',
    still: '',
    content: renderEmbed(embedModel(model), embed, path),
    special: null
  });
}
