import type { CorridorFamily } from './atlas';
import { toMercator, type Point } from './layers/mercator';
import type { MapCorridor, MapSection } from './map-data';
import { leastCostOrder } from './strand-order';

/** A section as one corridor runs along it. */
export interface StrandStep {
  readonly section: MapSection;
  /** The strand follows the section from its `from` to its `to`. */
  readonly forward: boolean;
  /** Place beside the track, in slots to the right of the strand's own direction; 0 is on the track. */
  readonly slot: number;
  /** How many corridors share the section. */
  readonly beside: number;
  /** Which corridors share it: equal where they are the same. */
  readonly company: string;
}

/** An unbroken line of a corridor, to be drawn in one stroke. */
export interface Strand {
  readonly corridor: string;
  readonly family: CorridorFamily;
  readonly steps: readonly StrandStep[];
}

/** A section as a corridor goes along it. */
interface Leg {
  readonly section: MapSection;
  readonly forward: boolean;
}

interface Chain {
  readonly corridor: MapCorridor;
  readonly steps: readonly Leg[];
}

/**
 * Lays the corridors side by side, on every section in the same order from left to right of the way that trains
 * from China take, centred about the track.
 *
 * The order is the one with the fewest crossings where lines part, among those that keep each family together.
 * A strand runs against the others only where its corridor does; its slot is then counted from its own right.
 * Where a corridor goes out to a station and comes back the same way, that branch is a strand of its own.
 */
export function bundle(
  corridors: readonly MapCorridor[],
  sections: ReadonlyMap<string, MapSection>
): Strand[] {
  const chains = corridors.flatMap((corridor) =>
    branches(walk(corridor, sections)).map((steps) => ({ corridor, steps }))
  );
  const along = turnOneWay(chains);
  const order = corridorOrder(chains, along);
  const companies = new Map<string, string[]>();
  // Corridors come in their order, so that each section's stand in it too.
  for (const id of order)
    for (const { corridor, steps } of chains)
      if (corridor.id === id)
        for (const { section } of steps) {
          const company = companies.get(section.id);
          if (!company) companies.set(section.id, [id]);
          else if (company.at(-1) !== id) company.push(id);
        }
  return chains.map(({ corridor, steps }) => ({
    corridor: corridor.id,
    family: corridor.family,
    steps: steps.map(({ section, forward }) => {
      const company = companies.get(section.id) ?? [];
      const slot = company.indexOf(corridor.id) - (company.length - 1) / 2;
      return {
        section,
        forward,
        slot: along.get(section.id) === forward ? slot : slot === 0 ? 0 : -slot,
        beside: company.length,
        company: company.join(' ')
      };
    })
  }));
}

function walk(corridor: MapCorridor, sections: ReadonlyMap<string, MapSection>): Leg[] {
  return corridor.steps.flatMap(({ section: id, forward }) => {
    const section = sections.get(id);
    return section ? [{ section, forward }] : [];
  });
}

/** The way without its there-and-back branches, then each of these, outward. */
function branches(legs: readonly Leg[]): Leg[][] {
  const main: Leg[] = [];
  const out: Leg[][] = [];
  let returning = false;
  for (const leg of legs) {
    const before = main.at(-1);
    if (before?.section.id === leg.section.id && before.forward !== leg.forward) {
      main.pop();
      if (returning) out.at(-1)?.unshift(before);
      else out.push([before]);
      returning = true;
    } else {
      main.push(leg);
      returning = false;
    }
  }
  return main.length > 0 ? [main, ...out] : out;
}

/** For every section the direction that slots are counted in: each chain's own, unless most of it is turned already. */
function turnOneWay(chains: readonly Chain[]): Map<string, boolean> {
  const along = new Map<string, boolean>();
  for (const { steps } of chains) {
    let agreeing = 0;
    for (const { section, forward } of steps) {
      const turned = along.get(section.id);
      if (turned !== undefined) agreeing += turned === forward ? 1 : -1;
    }
    for (const { section, forward } of steps)
      if (!along.has(section.id)) along.set(section.id, agreeing < 0 ? !forward : forward);
  }
  return along;
}

/** Ids of the corridors from left to right. */
function corridorOrder(chains: readonly Chain[], along: ReadonlyMap<string, boolean>): string[] {
  const crossings = countCrossings(chains, along);
  const cost = (left: string, right: string): number => crossings.get(`${left} ${right}`) ?? 0;
  const families = new Map<CorridorFamily, Set<string>>();
  for (const { corridor } of chains) {
    const members = families.get(corridor.family);
    if (members) members.add(corridor.id);
    else families.set(corridor.family, new Set([corridor.id]));
  }
  const members = [...families.values()].map((family) => leastCostOrder([...family], cost));
  return leastCostOrder(members, (left, right) => {
    let total = 0;
    for (const a of left) for (const b of right) total += cost(a, b);
    return total;
  }).flat();
}

/** How often two corridors cross where they join or part, by `left right`: ids in that order from left to right. */
function countCrossings(chains: readonly Chain[], along: ReadonlyMap<string, boolean>): Map<string, number> {
  const crossings = new Map<string, number>();
  const count = (left: string, right: string): void => {
    crossings.set(`${left} ${right}`, (crossings.get(`${left} ${right}`) ?? 0) + 1);
  };
  const nodes = new Map(chains.map((chain) => [chain, nodesOf(chain)]));
  for (const [index, one] of chains.entries())
    for (const other of chains.slice(index + 1)) {
      if (one.corridor === other.corridor) continue;
      const a = nodes.get(one) ?? [];
      const b = nodes.get(other) ?? [];
      for (const { start, end, first, last, turned } of sharedRuns(one, other)) {
        const ahead = turned ? b[last - 1] : b[last + 2];
        const behind = turned ? b[first + 2] : b[first - 1];
        const parting = clockwise(a[end + 1], a[end], ahead) - clockwise(a[end + 1], a[end], a[end + 2]);
        const joining =
          clockwise(a[start], a[start + 1], a[start - 1]) - clockwise(a[start], a[start + 1], behind);
        const leg = one.steps[start];
        const against = leg !== undefined && along.get(leg.section.id) !== leg.forward;
        for (const leftward of [parting, joining])
          if (leftward !== 0 && !Number.isNaN(leftward)) {
            // Positive: `one` leaves to the left, so the order with `other` on the left costs a crossing.
            if (leftward > 0 !== against) count(other.corridor.id, one.corridor.id);
            else count(one.corridor.id, other.corridor.id);
          }
      }
    }
  return crossings;
}

/** Mercator points of the chain's stations: one more than it has steps. */
function nodesOf({ steps }: Chain): Point[] {
  const ends = steps.flatMap(({ section: { coordinates }, forward }, index) => {
    const [first, last] = [coordinates[0], coordinates.at(-1)];
    const [start, end] = forward ? [first, last] : [last, first];
    return index === 0 ? [start, end] : [end];
  });
  return ends.flatMap((position) => (position ? [toMercator(position)] : []));
}

/** Longest runs of sections that two chains share, as indexes of their first and last steps, in `one`'s direction. */
function sharedRuns(one: Chain, other: Chain) {
  const places = new Map(other.steps.map(({ section }, place) => [section.id, place]));
  const runs: { start: number; end: number; first: number; last: number; turned: boolean }[] = [];
  for (let start = 0; start < one.steps.length; start++) {
    const first = places.get(one.steps[start]?.section.id ?? '');
    if (first === undefined) continue;
    const turned = one.steps[start]?.forward !== other.steps[first]?.forward;
    let end = start;
    let last = first;
    for (;;) {
      const next = turned ? last - 1 : last + 1;
      const following = one.steps[end + 1];
      if (!following || following.section.id !== other.steps[next]?.section.id) break;
      end++;
      last = next;
    }
    runs.push({ start, end, first, last, turned });
    start = end;
  }
  return runs;
}

/** Angle at `centre` clockwise from one point to another, 0 to 2 pi; NaN where one of them is not there. */
function clockwise(centre: Point | undefined, from: Point | undefined, to: Point | undefined): number {
  if (!centre || !from || !to) return NaN;
  // y grows southwards, so that angles grow clockwise.
  const angle =
    Math.atan2(to[1] - centre[1], to[0] - centre[0]) - Math.atan2(from[1] - centre[1], from[0] - centre[0]);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}
