import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packedAnswer, packedJson } from './packed-json';

test('what is packed is read, in any script', async () => {
  expect(await packedJson(new Response(gzipSync('{"title":"قورغاس"}')))).toEqual({ title: 'قورغاس' });
});

test('what is not packed is refused', async () => {
  await expect(packedJson(new Response('<!doctype html>'))).rejects.toThrow();
});

test('an answer is packed', async () => {
  const bytes = Buffer.from(await packedAnswer({ title: '霍尔果斯' }).arrayBuffer());
  expect(gunzipSync(bytes).toString('utf8')).toBe('{"title":"霍尔果斯"}');
});
