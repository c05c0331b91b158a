import type { Section, Station } from './atlas';
import type { Graph } from './graph';
import { addLengths, type Length } from './length';
import type { Step } from './map-data';

/** An unbroken run over the network: its sections in order, each turned the way it is gone along. */
export interface Way {
  /** Id of the first station. */
  readonly from: string;
  /** Id of the last station. */
  readonly to: string;
  readonly steps: readonly Step[];
}

/** A section as a way goes along it, from `start` to `end`. */
export interface Leg {
  readonly section: Section;
  readonly forward: boolean;
  readonly start: Station;
  readonly end: Station;
}

/** The legs of a way, in order. Steps over sections that the graph does not have are left out. */
export function legsOf({ nodes, indexOf, sections }: Graph, { steps }: Way): Leg[] {
  const stationOf = (id: string): Station | undefined => nodes[indexOf.get(id) ?? -1]?.station;
  return steps.flatMap(({ section: id, forward }) => {
    const section = sections.get(id);
    const start = section && stationOf(forward ? section.from : section.to);
    const end = section && stationOf(forward ? section.to : section.from);
    return start && end ? [{ section, forward, start, end }] : [];
  });
}

/** The length of a way: the sum of its sections. */
export function lengthOfWay({ lengths }: Graph, { steps }: Way): Length {
  return addLengths(steps.flatMap(({ section }) => lengths.get(section) ?? []));
}

/** The same way from its other end. */
export function turnedWay({ from, to, steps }: Way): Way {
  return {
    from: to,
    to: from,
    steps: steps.map(({ section, forward }) => ({ section, forward: !forward })).reverse()
  };
}
