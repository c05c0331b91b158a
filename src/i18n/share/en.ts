/** The words of the share dialog in English. The other languages are typed by this file. */
export const shareWords = {
  title: 'Share this view',
  link: 'Link to exactly this view',
  send: 'Send with an app',
  copy: 'Copy',
  copied: 'Copied.',
  byHand:
    'This browser does not let the page copy. The text is selected: copy it with the keyboard or the menu.',
  embed: {
    heading: 'Embed',
    note: 'A still picture that turns into the live map when a reader asks for it.',
    code: 'HTML for your page',
    size: 'Size',
    sizes: { small: 'Small', medium: 'Medium', large: 'Large', wide: 'Full width' },
    preview: 'Preview in a new tab'
  },
  cite: {
    heading: 'Cite',
    style: 'Style',
    styles: { plain: 'Plain text', bibtex: 'BibTeX', gbt7714: 'GB/T 7714' },
    text: 'Citation',
    noSources: 'The sources of the figures could not be loaded, so they are not in this citation.'
  },
  /** A title as it stands in running text. */
  quote: (title: string) => `“${title}”`,
  /** The citation of a view as a sentence; `title` comes quoted, dates are ISO 8601. */
  plain: ({
    title,
    atlas,
    version,
    date,
    link,
    accessed
  }: Record<'title' | 'atlas' | 'version' | 'date' | 'link' | 'accessed', string>) =>
    `${title}. ${atlas}, data version ${version}, sources up to ${date}. ${link} (accessed ${accessed}).`,
  figuresFrom: 'Sources of the figures:'
};

export type ShareWords = typeof shareWords;
