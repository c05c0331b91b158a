/** The part of bidi-js that is used; it brings no types of its own. */
declare module 'bidi-js' {
  export default function bidiFactory(): {
    /** One level a UTF-16 unit: odd where the text runs from right to left. */
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): { readonly levels: Uint8Array };
  };
}
