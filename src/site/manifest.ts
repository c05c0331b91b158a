import * as v from 'valibot';

const schema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    css: v.optional(v.array(v.string()), []),
    imports: v.optional(v.array(v.string()), [])
  })
);

/** Vite's manifest: each source file's built script, its styles, and the entries it imports at once. */
export type Manifest = v.InferOutput<typeof schema>;

/** Checks what Vite wrote. Throws where it is no manifest. */
export function readManifest(json: unknown): Manifest {
  return v.parse(schema, json);
}

/** The built styles of source files and all they import at once, without those the entry brings already. */
export function stylesOf(manifest: Manifest, sources: readonly string[], entry: string): readonly string[] {
  const brought = closure(manifest, [entry]);
  const needed = [...closure(manifest, sources)].filter((key) => !brought.has(key));
  return [...new Set(needed.flatMap((key) => manifest[key]?.css ?? []))];
}

function closure(manifest: Manifest, keys: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (key: string): void => {
    if (found.has(key)) return;
    found.add(key);
    manifest[key]?.imports.forEach(visit);
  };
  keys.forEach(visit);
  return found;
}
