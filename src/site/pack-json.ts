import { gzipSync } from 'node:zlib';

/** A value as JSON, packed with gzip: the models of pages are many, and text packs to a quarter. */
export function packJson(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value), { level: 9 });
}
