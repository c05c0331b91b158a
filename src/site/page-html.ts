import type { ShellWords } from '../i18n/shell/en';

/** What a rendered page needs around it. */
export interface PageParts {
  readonly words: ShellWords;
  readonly head: string;
  readonly shell: string;
  readonly still: string;
  readonly content: string;
  /** `missing`: the page that answers for every address where nothing is; `offline`: the one that has no content. */
  readonly special: 'missing' | 'offline' | null;
}

/** Fills the built template: language, head and content of one page. */
export function pageHtml(
  template: string,
  { words, head, shell, still, content, special }: PageParts
): string {
  const { tag, dir } = words.language;
  // Functions as replacements: `$&` in a text stays as it is.
  return template
    .replace(
      '<html lang="en" dir="ltr">',
      () => `<html lang="${tag}" dir="${dir}"${special === null ? '' : ` data-page="${special}"`}>`
    )
    .replace('<!--app-head-->', () => head)
    .replace('<!--app-shell-->', () => shell)
    .replace('<!--app-still-->', () => still)
    .replace('<!--app-content-->', () => content);
}
