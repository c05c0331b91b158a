import * as v from 'valibot';
import { corridorFamilies } from '../atlas/atlas';

const networkSchema = v.object({
  line: v.string(),
  kind: v.picklist(['rail', 'sea']),
  status: v.picklist(['operating', 'construction', 'planned', 'suspended']),
  corridors: v.string()
});
const corridorSchema = v.object({ corridor: v.string(), family: v.picklist(corridorFamilies) });

/** What lies under the pointer. */
export interface LineHit {
  /** The railway's name; empty where only a corridor was hit. */
  readonly line: string;
  /** `operating` for an ordinary railway; a sea leg's status counts first. */
  readonly state: 'operating' | 'sea' | 'construction' | 'planned' | 'suspended';
  /** Ids of the corridors on that railway. */
  readonly corridors: readonly string[];
  /** Id of the corridor whose own line is nearest to the pointer, or null. */
  readonly corridor: string | null;
}

type Query = (reach: number, layers: readonly string[]) => readonly { readonly properties: unknown }[];

const corridorLayers = ['corridors', 'corridors-special'];
const networkLayers = ['network', 'network-special'];
/** Pixels round the pointer, widening until something is hit. */
const reaches = [1, 3, 6];
/** A bundle's outer lines are drawn this many pixels beside their railway at most. */
const bundleReach = 32;

/** Finds the line under the pointer; `query` gives the features of some layers within some pixels of it. */
export function hitLine(query: Query): LineHit | null {
  let corridor: string | null = null;
  let sections: v.InferOutput<typeof networkSchema>[] = [];
  const networkAt = (reach: number): typeof sections =>
    query(reach, networkLayers).flatMap(({ properties }) =>
      v.is(networkSchema, properties) ? [properties] : []
    );
  for (const reach of reaches) {
    const hit = query(reach, corridorLayers).find(({ properties }) => v.is(corridorSchema, properties));
    if (hit && v.is(corridorSchema, hit.properties)) {
      ({ corridor } = hit.properties);
      break;
    }
    sections = networkAt(reach);
    if (sections.length > 0) break;
  }
  const wanted = corridor;
  if (wanted !== null)
    for (const reach of [...reaches, bundleReach]) {
      sections = networkAt(reach).filter(({ corridors }) => corridors.split('.').includes(wanted));
      if (sections.length > 0) break;
    }
  const [section] = sections;
  if (!section)
    return wanted === null ? null : { line: '', state: 'operating', corridors: [wanted], corridor: wanted };
  const { line, kind, status, corridors } = section;
  return {
    line,
    state: status === 'operating' && kind === 'sea' ? 'sea' : status,
    corridors: corridors === '' ? [] : corridors.split('.'),
    corridor: wanted
  };
}
