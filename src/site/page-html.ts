import type { ShellWords } from '../i18n/shell/en';

/** What a rendered page needs around it. */
export interface PageParts {
  readonly words: ShellWords;
  readonly head: string;
  readonly shell: string;
  readonly content: string;
  /** The page that answers for every address where nothing is. */
  readonly missing: boolean;
}

/** Fills the built template: language, head and content of one page. */
export function pageHtml(template: string, { words, head, shell, content, missing }: PageParts): string {
  const { tag, dir } = words.language;
  // Functions as replacements: `$&` in a text stays as it is.
  return template
    .replace(
      '<html lang="en" dir="ltr">',
      () => `<html lang="${tag}" dir="${dir}"${missing ? ' data-page="missing"' : ''}>`
    )
    .replace('<!--app-head-->', () => head)
    .replace('<!--app-shell-->', () => shell)
    .replace('<!--app-content-->', () => content);
}
