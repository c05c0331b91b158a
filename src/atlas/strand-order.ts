/**
 * The order of `items` with the least cost, where `cost(a, b)` is the cost of `a` standing anywhere before `b`.
 * Exact, by dynamic programming over subsets (the linear ordering problem): time grows with 2^n, so it is meant
 * for a dozen items at most. Of equal orders, the one nearest to the order given.
 */
export function leastCostOrder<T>(items: readonly T[], cost: (before: T, after: T) => number): T[] {
  const size = items.length;
  const costs = items.map((before) => items.map((after) => (before === after ? 0 : cost(before, after))));
  // least[set]: cost of the best order of the items in `set`, all standing before the rest; last[set]: its end.
  const least = new Float64Array(1 << size);
  const last = new Int8Array(1 << size);
  for (let set = 1; set < 1 << size; set++) {
    least[set] = Infinity;
    for (let end = size - 1; end >= 0; end--) {
      if (!(set & (1 << end))) continue;
      let total = least[set ^ (1 << end)] ?? 0;
      for (let other = 0; other < size; other++) if (set & (1 << other)) total += costs[other]?.[end] ?? 0;
      if (total < (least[set] ?? 0)) {
        least[set] = total;
        last[set] = end;
      }
    }
  }
  const order: T[] = [];
  for (let set = (1 << size) - 1; set > 0; set ^= 1 << (last[set] ?? 0)) {
    const item = items[last[set] ?? 0];
    if (item !== undefined) order.unshift(item);
  }
  return order;
}
