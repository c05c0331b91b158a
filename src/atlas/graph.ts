import type { Network, Section, Station } from './atlas';
import { drawnKm, sectionLength, type Length } from './length';

/** A section as seen from one of its stations. */
export interface GraphEdge {
  readonly section: Section;
  /** From the section's `from` to its `to`. */
  readonly forward: boolean;
  /** Index of the station at the other end. */
  readonly to: number;
  /** Cost in km: see `trackKm`. */
  readonly cost: number;
}

export interface GraphNode {
  readonly station: Station;
  readonly edges: readonly GraphEdge[];
}

/** The network made ready for routes. Build it once for a network: a query then takes a fraction of a millisecond. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  /** Index of each station in `nodes`, by its id. */
  readonly indexOf: ReadonlyMap<string, number>;
  readonly sections: ReadonlyMap<string, Section>;
  /** Length of each section, by its id. */
  readonly lengths: ReadonlyMap<string, Length>;
  /** Ids of the sections that are sailed. */
  readonly seaSections: ReadonlySet<string>;
  /** See `publishedToDrawn`. */
  readonly publishedToDrawn: number;
}

/** The graph of the network, with the cost of each section in km. Sections that name an unknown station are left out. */
export function graphOf({ stations, sections }: Pick<Network, 'stations' | 'sections'>): Graph {
  const ratio = publishedToDrawn(sections.values());
  const lengths = new Map<string, Length>();
  const nodes = [...stations.values()].map((station): { station: Station; edges: GraphEdge[] } => ({
    station,
    edges: []
  }));
  const indexOf = new Map(nodes.map(({ station }, index) => [station.id, index]));
  for (const section of sections.values()) {
    const length = sectionLength(section);
    lengths.set(section.id, length);
    const from = indexOf.get(section.from);
    const to = indexOf.get(section.to);
    if (from === undefined || to === undefined) continue;
    const cost = trackKm(length, section.sea, ratio);
    nodes[from]?.edges.push({ section, forward: true, to, cost });
    nodes[to]?.edges.push({ section, forward: false, to: from, cost });
  }
  const seaSections = new Set([...sections.values()].flatMap(({ id, sea }) => (sea ? [id] : [])));
  return { nodes, indexOf, sections, lengths, seaSections, publishedToDrawn: ratio };
}

/**
 * How much longer the track is than the line drawn for it: the published km of all sections that have them, over
 * the drawn km of the same sections. 1 where none is published.
 */
export function publishedToDrawn(sections: Iterable<Section>): number {
  let published = 0;
  let drawn = 0;
  for (const { km, coordinates } of sections) {
    if (km === null) continue;
    published += km;
    drawn += drawnKm(coordinates);
  }
  return drawn > 0 ? published / drawn : 1;
}

/**
 * The km that a train is taken to run when ways are compared: published km as they are, measured km on land times
 * `publishedToDrawn`. A ship's way is drawn whole and stays as it is.
 */
export function trackKm({ publishedKm, measuredKm }: Length, sea: boolean, ratio: number): number {
  return publishedKm + measuredKm * (sea ? 1 : ratio);
}
