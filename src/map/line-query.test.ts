import { expect, test } from 'vitest';
import { hitLine } from './line-query';

interface Near {
  /** Pixels from the pointer. */
  readonly at: number;
  readonly layer: string;
  readonly properties: Record<string, unknown>;
}

/** A stand-in for the map: features by their distance from the pointer. */
function mapWith(features: Near[]) {
  return (reach: number, layers: readonly string[]): Near[] =>
    features.filter(({ at, layer }) => at <= reach && layers.includes(layer));
}

const strand = (corridor: string, at: number): Near => ({
  at,
  layer: 'corridors',
  properties: { corridor, family: 'horgos', offset: 1 }
});
const track = (at: number, more: Record<string, unknown> = {}): Near => ({
  at,
  layer: 'network',
  properties: { line: 'Longhai railway', kind: 'rail', status: 'operating', corridors: 'one.two', ...more }
});

test('the line nearest to the pointer is the one meant, and its railway is named though it lies aside', () => {
  expect(hitLine(mapWith([strand('two', 4), strand('one', 2), track(20)]))).toEqual({
    line: 'Longhai railway',
    state: 'operating',
    corridors: ['one', 'two'],
    corridor: 'one'
  });
});

test('a railway that the corridor does not run on is not taken for its own', () => {
  expect(
    hitLine(mapWith([strand('one', 0), track(2, { line: 'Another', corridors: '' }), track(20)]))?.line
  ).toBe('Longhai railway');
});

test('with the network switched off the corridor alone is named', () => {
  expect(hitLine(mapWith([strand('one', 0)]))).toEqual({
    line: '',
    state: 'operating',
    corridors: ['one'],
    corridor: 'one'
  });
});

test('a railway without corridors', () => {
  expect(hitLine(mapWith([track(5, { corridors: '', status: 'construction' })]))).toEqual({
    line: 'Longhai railway',
    state: 'construction',
    corridors: [],
    corridor: null
  });
});

test('a ferry in service is said to be one, a suspended ferry to be suspended', () => {
  expect(hitLine(mapWith([track(0, { kind: 'sea' })]))?.state).toBe('sea');
  expect(hitLine(mapWith([track(0, { kind: 'sea', status: 'suspended' })]))?.state).toBe('suspended');
});

test('nothing near', () => {
  expect(hitLine(mapWith([track(7), strand('one', 8)]))).toBeNull();
});
