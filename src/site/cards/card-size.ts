/** Pixels of a card, as link previews want them. */
export const cardSize = { width: 1200, height: 630 } as const;
