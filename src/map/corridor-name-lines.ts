import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { CorridorFamily, Position } from '../atlas/atlas';
import type { MapData, Step } from '../atlas/map-data';

/** A stretch of railway that the same corridors run along all the way, for their names. */
export interface NameLine {
  /** Their ids, each between two points: `.a.b.` */
  readonly corridors: string;
  /** How many they are: they stand side by side, so the name is put clear of them all. */
  readonly beside: number;
  /** Their family where all are of one, else empty. */
  readonly family: CorridorFamily | '';
  readonly name: string;
  /** A corridor from end to end, to be named while it is selected; else a stretch between two partings. */
  readonly whole: boolean;
}

/** How many corridors at most a stretch is named after one by one; more are named by their families. */
const mostNames = 2;

/**
 * The stretches of the corridors with the names to write along them, and each corridor whole.
 * @param families Names of the families.
 */
export function corridorNameLines(
  { corridors, sections }: Pick<MapData, 'corridors' | 'sections'>,
  names: ReadonlyMap<string, string>,
  families: Readonly<Record<CorridorFamily, string>>
): FeatureCollection<LineString, NameLine> {
  const familyOf = new Map(corridors.map(({ id, family }) => [id, family]));
  const users = new Map<string, string[]>();
  for (const { id, steps } of corridors)
    for (const { section } of steps) {
      const known = users.get(section);
      if (!known) users.set(section, [id]);
      else if (!known.includes(id)) known.push(id);
    }

  const features: Feature<LineString, NameLine>[] = [];
  const done = new Set<string>();
  function close(company: readonly string[], points: Position[]): void {
    if (points.length < 2) return;
    const kinds = [...new Set(company.flatMap((id) => familyOf.get(id) ?? []))];
    const [only] = kinds;
    features.push({
      type: 'Feature',
      properties: {
        corridors: `.${company.join('.')}.`,
        beside: company.length,
        family: kinds.length === 1 && only ? only : '',
        name: (company.length <= mostNames
          ? company.map((id) => names.get(id) ?? id)
          : kinds.map((family) => families[family])
        ).join(' · '),
        whole: false
      },
      geometry: { type: 'LineString', coordinates: points.map(([lon, lat]) => [lon, lat]) }
    });
  }

  function wholeLine(steps: readonly Step[]): number[][] {
    return steps.flatMap(({ section, forward }) => {
      const line = (sections.get(section)?.coordinates ?? []).map(([lon, lat]) => [lon, lat]);
      return forward ? line : line.reverse();
    });
  }

  for (const { id, family, steps } of corridors) {
    features.push({
      type: 'Feature',
      properties: { corridors: `.${id}.`, beside: 1, family, name: names.get(id) ?? id, whole: true },
      geometry: { type: 'LineString', coordinates: wholeLine(steps) }
    });
    let company: readonly string[] = [];
    let points: Position[] = [];
    for (const { section: id, forward } of steps) {
      const section = sections.get(id);
      const here = users.get(id) ?? [];
      if (!section || done.has(id) || here.join('.') !== company.join('.')) {
        close(company, points);
        points = [];
        company = here;
      }
      if (!section || done.has(id)) continue;
      done.add(id);
      points.push(
        ...(forward ? section.coordinates : section.coordinates.toReversed()).slice(points.length ? 1 : 0)
      );
    }
    close(company, points);
  }
  return { type: 'FeatureCollection', features };
}
