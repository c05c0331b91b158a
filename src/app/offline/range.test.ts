import { expect, test } from 'vitest';
import { partOf, rangeOf } from './range';

test.each([
  ['bytes=0-16383', 1000, [0, 1000]],
  ['bytes=10-19', 1000, [10, 20]],
  ['bytes=990-', 1000, [990, 1000]],
  ['bytes=-10', 1000, [990, 1000]],
  ['bytes=-2000', 1000, [0, 1000]],
  ['bytes=1000-1001', 1000, null],
  ['bytes=0-1,5-6', 1000, null],
  ['bytes=-0', 1000, null],
  ['lines=1-2', 1000, null]
])('%s of %i bytes', (header, size, range) => {
  expect(rangeOf(header, size)).toEqual(range);
});

test('a part says where it stands in the whole', async () => {
  const part = await partOf(new Response('0123456789'), 'bytes=3-5');
  expect(part.status).toBe(206);
  expect(part.headers.get('Content-Range')).toBe('bytes 3-5/10');
  expect(await part.text()).toBe('345');
});

test('what is not there is refused with the size of what is', async () => {
  const part = await partOf(new Response('0123456789'), 'bytes=10-12');
  expect(part.status).toBe(416);
  expect(part.headers.get('Content-Range')).toBe('bytes */10');
});
