/** A change of a value along a line, gently: from `from` at `start` to `to` at `end`, distances along the line. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The value by the distance along the line, to be asked for ever greater distances. `changes` stand in order of
 * both `start` and `end`; those that overlap add up. Each follows 3 x^2 - 2 x^3, which starts and ends level.
 */
export function taper(initial: number, changes: readonly Change[]): (t: number) => number {
  let settled = initial;
  let next = 0;
  return (t) => {
    for (let done = changes[next]; done && t >= done.end; done = changes[++next])
      settled += done.to - done.from;
    let value = settled;
    for (let index = next; index < changes.length; index++) {
      const change = changes[index];
      if (!change || t <= change.start) break;
      const x = (t - change.start) / (change.end - change.start);
      value += (change.to - change.from) * x * x * (3 - 2 * x);
    }
    return value;
  };
}
