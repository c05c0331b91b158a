/** What stays together on a line: a Chinese character with what closes after it, or anything up to a blank. */
const piece = /\p{Script=Han}[，。、；：）》”？！,.;:)]*|[^\s\p{Script=Han}]+\s*|\s+/gu;

/**
 * Text cut into lines of at most `width`, between words and between Chinese characters; a word longer than a line, such
 * as an address, is cut within.
 * @param measure the width of a text.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(piece) ?? []) {
    if (line !== '' && measure((line + part).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? part.trimStart() : part;
    while (measure(line.trimEnd()) > width && line.length > 1) {
      const letters = [...line];
      let count = letters.length - 1;
      while (count > 1 && measure(letters.slice(0, count).join('')) > width) count -= 1;
      lines.push(letters.slice(0, count).join(''));
      line = letters.slice(count).join('');
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
