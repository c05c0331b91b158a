import packageJson from '../../package.json' with { type: 'json' };
import type { Knowledge } from '../atlas/knowledge';
import { languages, type Language } from '../atlas/language';
import { pathOf } from '../pages/page-links';
import type { PageModel } from '../pages/page-model';
import type { Page } from '../view/view';
import { cardPath } from './cards/card-path';
import { cardSize } from './cards/card-size';
import type { Dictionary } from './dictionaries';
import { headTags, titleTags } from './head-tags';
import { entityGraph, siteGraph, textGraph } from './json-ld';
import type { SitePage } from './site';
import { absolute, type SiteAddress } from './site-address';

/** The absolute address of a page in each language, the default language first. */
function addressInLanguages(site: SiteAddress, page: Page): readonly (readonly [Language, string])[] {
  return languages.map((language) => [language, absolute(site, pathOf(page, language))] as const);
}

/** Title and description of a prerendered page, and its tags for search engines and link previews. */
export function pageHead(
  site: SiteAddress,
  knowledge: Knowledge,
  { page, entity, language, path }: SitePage,
  model: PageModel,
  words: Pick<Dictionary, 'shell' | 'card'>
): string {
  const siteName = words.shell.name;
  const { title, description } = model;
  const described = { site, siteName, language, path, title, description, version: packageJson.version };
  const sources = { kind: 'sources', letter: null, source: null } as const;
  const graph =
    entity !== null
      ? entityGraph(described, knowledge, entity)
      : page.kind === 'map'
        ? siteGraph(described, knowledge)
        : textGraph(
            described,
            page.kind === 'sources' && page.letter !== null
              ? [{ path: pathOf(sources, language), text: words.shell.sources }]
              : []
          );
  const tags = headTags({
    title,
    description,
    siteName,
    language,
    url: absolute(site, path),
    inLanguage: addressInLanguages(site, page),
    image: {
      url: absolute(site, cardPath(page, language)),
      ...cardSize,
      alt: words.card.alt(title)
    },
    graph
  });
  return titleTags(model, siteName) + tags;
}
