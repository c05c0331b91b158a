/**
 * The bytes that a Range header asks for, as `slice` takes them; null where it asks for none of a file of `size`
 * bytes, or for several parts at once.
 */
export function rangeOf(header: string, size: number): readonly [start: number, end: number] | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? [];
  if (first === '') return last === '' || last === '0' ? null : [Math.max(0, size - Number(last)), size];
  const start = Number(first);
  const end = last === '' ? size : Math.min(size, Number(last) + 1);
  return start < end ? [start, end] : null;
}

/** A part of a whole file, as a server that knows ranges answers it (RFC 9110, 14). */
export async function partOf(whole: Response, header: string): Promise<Response> {
  const blob = await whole.blob();
  const range = rangeOf(header, blob.size);
  if (range === null)
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${String(blob.size)}` } });
  const [start, end] = range;
  return new Response(blob.slice(start, end), {
    status: 206,
    headers: {
      'Content-Type': whole.headers.get('Content-Type') ?? 'application/octet-stream',
      'Content-Length': String(end - start),
      'Content-Range': `bytes ${String(start)}-${String(end - 1)}/${String(blob.size)}`
    }
  });
}
