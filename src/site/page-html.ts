import type { Language } from '../atlas/language';
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

/** The head's links to the page's own address and to the same page in each language. */
export function addressLinks(own: string, inLanguage: readonly (readonly [Language, string])[]): string {
  const alternates = inLanguage.map(
    ([language, path]) => `<link rel="alternate" hreflang="${language}" href="${path}">`
  );
  return [`<link rel="canonical" href="${own}">`, ...alternates].join('');
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML, also between double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}
