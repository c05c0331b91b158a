import type { Language } from '../atlas/language';
import { href } from '../parts/href';
import { formatLink } from '../view/link';
import { defaultChoices, type Page } from '../view/view';

/** The address of a page in its default state, with the base: what a prerendered link says. */
export function plainPath(page: Page, language: Language): string {
  return href(formatLink({ language, page, choices: defaultChoices, camera: null, unknown: [] }));
}
