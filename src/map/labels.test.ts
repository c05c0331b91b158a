import { expression } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { drawable, labelText } from './labels';

/** The text that MapLibre would draw, with the scale of each part. */
function drawn(mode: Parameters<typeof labelText>[0], properties: Record<string, string>): unknown {
  const made = expression.createExpression(labelText(mode), 'text-field');
  if (made.result === 'error') throw new Error(made.value.map(({ message }) => message).join());
  const text: unknown = made.value.evaluate({ zoom: 5 }, { type: 'Point', properties });
  return JSON.parse(JSON.stringify(text), (key, value: unknown) =>
    ['image', 'fontStack', 'textColor', 'verticalAlign'].includes(key) ? undefined : value
  );
}

const horgos = { name: 'Horgos', local: '霍尔果斯' };
const duisburg = { name: 'Duisburg', local: '' };

test('both: the local name smaller below the reader’s', () => {
  expect(drawn('both', horgos)).toEqual({
    sections: [
      { text: 'Horgos', scale: null },
      { text: '\n', scale: null },
      { text: '霍尔果斯', scale: 0.82 }
    ]
  });
});

test('both: one line where the local name is the same', () => {
  expect(drawn('both', duisburg)).toBe('Duisburg');
});

test('mine and local: one name alone, the reader’s where there is no other', () => {
  expect(drawn('mine', horgos)).toBe('Horgos');
  expect(drawn('local', horgos)).toBe('霍尔果斯');
  expect(drawn('local', duisburg)).toBe('Duisburg');
});

test('the Uyghur letter that MapLibre cannot join is drawn by its likeness, all else as it is', () => {
  expect(drawable('قەشقەر')).toBe('قه\u200cشقه\u200cر');
  expect(drawable('Kashgar 喀什')).toBe('Kashgar 喀什');
});
