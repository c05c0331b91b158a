import { expect, test } from 'vitest';
import { nearest, reachOf } from './picking';

const alashankou = { place: 'alashankou', x: 100, y: 100, rank: 0 };
const zone = { place: 'alashankou-bonded-zone', x: 118, y: 100, rank: 60 };
const dostyk = { place: 'dostyk', x: 100, y: 118, rank: 20 };

test('of three places packed together each is picked where its symbol is', () => {
  const all = [alashankou, zone, dostyk];
  const reach = reachOf('mouse');
  expect(nearest(all, { x: 101, y: 99 }, reach)).toBe('alashankou');
  expect(nearest(all, { x: 116, y: 102 }, reach)).toBe('alashankou-bonded-zone');
  expect(nearest(all, { x: 97, y: 121 }, reach)).toBe('dostyk');
});

test('the area that picks a place is 24 px wide for a mouse and 44 px for a finger', () => {
  expect(nearest([alashankou], { x: 112, y: 88 }, reachOf('mouse'))).toBe('alashankou');
  expect(nearest([alashankou], { x: 113, y: 100 }, reachOf('mouse'))).toBeNull();
  expect(nearest([alashankou], { x: 122, y: 100 }, reachOf('touch'))).toBe('alashankou');
  expect(nearest([alashankou], { x: 123, y: 100 }, reachOf('touch'))).toBeNull();
});

test('of two on one spot the higher in rank is picked, whatever their order', () => {
  const same = { ...zone, x: 100 };
  expect(nearest([same, alashankou], { x: 100, y: 100 }, 12)).toBe('alashankou');
  expect(nearest([alashankou, same], { x: 100, y: 100 }, 12)).toBe('alashankou');
});

test('nothing is picked where there is nothing', () => {
  expect(nearest([], { x: 0, y: 0 }, 12)).toBeNull();
});
