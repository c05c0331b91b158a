/** The words of a page in somebody else's frame, in English. The other languages are typed by this file. */
export const embedWords = {
  live: 'Show the live map',
  open: 'Open the full page',
  source: 'Source',
  /** How a map is moved that leaves the bare wheel and one finger to the page around it. */
  gestures: {
    windows: 'Use Ctrl and the wheel to zoom the map',
    mac: 'Use ⌘ and the wheel to zoom the map',
    mobile: 'Use two fingers to move the map'
  }
};

export type EmbedWords = typeof embedWords;
