import type { Language } from '../atlas/language';
import type { ShellWords } from '../i18n/shell/en';

/** The icons that the site is installed with, beside its SVG icon; see `iconPng`. */
export const icons = [
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  { file: 'icon-maskable-512.png', size: 512, purpose: 'maskable' }
] as const;

/** Where a language's manifest stands, without the base. */
export function manifestPath(language: Language): string {
  return `/manifest.${language}.webmanifest`;
}

/**
 * The web application manifest of a language: what the atlas is called and how it looks once it is installed.
 * @param base Path of the site's root, with a slash at its end.
 */
export function webManifest(
  language: Language,
  { name, tagline, language: { dir } }: ShellWords,
  base: string
) {
  return {
    id: base,
    name: `${name}: ${tagline}`,
    short_name: name,
    lang: language,
    dir,
    start_url: `${base}${language}/`,
    scope: base,
    display: 'standalone',
    // The surface of the light theme, see src/app/theme.css.
    background_color: '#fffdf9',
    theme_color: '#0b5c76',
    icons: icons.map(({ file, size, purpose }) => ({
      src: base + file,
      sizes: `${String(size)}x${String(size)}`,
      type: 'image/png',
      purpose
    }))
  };
}
