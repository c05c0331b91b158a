import { expect, test } from 'vitest';
import { leastCostOrder } from './strand-order';

test('the order that breaks the fewest wishes', () => {
  // c wants to stand before a (2) and b before c (1); a before b costs nothing either way.
  const wishes = new Map([
    ['a c', 2],
    ['c b', 1]
  ]);
  const order = leastCostOrder(['a', 'b', 'c'], (before, after) => wishes.get(`${before} ${after}`) ?? 0);
  expect(order).toEqual(['b', 'c', 'a']);
});

test('a circle of wishes is broken at the cheapest', () => {
  // a before b, b before c, c before a: the last is worth least.
  const wishes = new Map([
    ['b a', 3],
    ['c b', 2],
    ['a c', 1]
  ]);
  const order = leastCostOrder(['c', 'b', 'a'], (before, after) => wishes.get(`${before} ${after}`) ?? 0);
  expect(order).toEqual(['a', 'b', 'c']);
});

test('without wishes the order stays as given', () => {
  expect(leastCostOrder(['m', 'b', 'x', 'a'], () => 0)).toEqual(['m', 'b', 'x', 'a']);
  expect(leastCostOrder([], () => 0)).toEqual([]);
});
