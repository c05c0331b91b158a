/** JSON out of a file that is packed with gzip, whatever the server makes of it. Rejects where it is none. */
export async function packedJson({ body }: Response): Promise<unknown> {
  if (body === null) return undefined;
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).json();
}

/** The opposite: an answer that holds a value as JSON, packed. */
export function packedAnswer(value: unknown): Response {
  const { body } = new Response(JSON.stringify(value));
  return new Response(body?.pipeThrough(new CompressionStream('gzip')));
}
