/**
 * About how wide a text is, in heights of its letters: there is no browser to ask when pages are built. On the wide
 * side for the fonts of our pages.
 */
export function textWidth(text: string, bold: boolean): number {
  let width = 0;
  for (const letter of text) {
    if (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(letter)) width += 1.02;
    else if (/\p{Mark}/u.test(letter)) continue;
    else if (/[\u0600-\u06ff]/.test(letter)) width += 0.55;
    else if (/[\u0400-\u04ff]/.test(letter)) width += 0.64;
    else if (/[iljtf .,'()-]/.test(letter)) width += 0.36;
    else if (/[A-ZmwMW]/.test(letter)) width += 0.72;
    else width += 0.58;
  }
  return bold ? width * 1.08 : width;
}
