import { expect, test } from 'vitest';
import { graphOf } from './graph';
import { littleNetwork } from './network.fixture';
import { shortestPath } from './path';

const graph = graphOf(littleNetwork);
const ids = (path: ReturnType<typeof shortestPath>) =>
  path?.map(({ section, forward }) => `${forward ? '' : '-'}${section}`);

test('takes the shorter of two ways by published km: 600 by the gate, 670 by the port', () => {
  expect(ids(shortestPath(graph, 'inland', 'junction'))).toEqual([
    'inland~other',
    'other~gate',
    'gate~opposite',
    'opposite~junction'
  ]);
});

test('says which sections are gone along backwards', () => {
  expect(ids(shortestPath(graph, 'facing', 'inland'))).toEqual(['-port~facing', '-inland~port']);
});

test('goes round a closed station and round a closed section', () => {
  const byPort = ['inland~port', 'port~facing', 'facing~junction'];
  expect(ids(shortestPath(graph, 'inland', 'junction', { closed: new Set(['gate']) }))).toEqual(byPort);
  expect(ids(shortestPath(graph, 'inland', 'junction', { closed: new Set(['other~gate']) }))).toEqual(byPort);
});

test('a line under construction is used only where it is allowed', () => {
  expect(shortestPath(graph, 'junction', 'town')).toBeNull();
  expect(ids(shortestPath(graph, 'junction', 'town', { allow: ['construction'] }))).toEqual([
    'junction~end',
    'end~quay',
    'quay~town'
  ]);
});

test('is empty from a station to itself, and null where there is no way or no such station', () => {
  expect(shortestPath(graph, 'port', 'port')).toEqual([]);
  expect(shortestPath(graph, 'port', 'islet')).toBeNull();
  expect(shortestPath(graph, 'port', 'atlantis')).toBeNull();
});
