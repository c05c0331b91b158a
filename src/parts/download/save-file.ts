/** Hands a file to the visitor to keep. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser has taken the file over once the click is through.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}
