import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import frictionless from 'datapackage';
import * as v from 'valibot';

const listed = v.object({
  resources: v.array(v.object({ path: v.string(), bytes: v.number(), hash: v.string() }))
});

function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const parts: readonly unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return parts.length > 0 ? parts.map(said).join('; ') : error.message;
}

/**
 * All that is wrong with the data package in a folder, by Frictionless's own library: the descriptor, each row against
 * its schema, keys within and between tables; and sizes and hashes, which that library does not look at.
 */
export async function packageFaults(folder: string): Promise<readonly string[]> {
  const file = join(folder, 'datapackage.json');
  const { errors, resources } = await frictionless.Package.load(file, { basePath: folder });
  const faults = errors.map(said);
  for (const resource of resources.filter(({ tabular }) => tabular)) {
    try {
      await resource.read({ relations: true });
    } catch (error) {
      faults.push(`${resource.name}: ${said(error)}`);
    }
  }
  for (const { path, bytes, hash } of v.parse(listed, JSON.parse(readFileSync(file, 'utf8'))).resources) {
    const content = readFileSync(join(folder, path));
    if (content.length !== bytes) faults.push(`${path}: is not of ${String(bytes)} bytes`);
    if (`sha256:${createHash('sha256').update(content).digest('hex')}` !== hash)
      faults.push(`${path}: is not of its hash`);
  }
  return faults;
}
