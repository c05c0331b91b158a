import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A name for what the site is built from: the same for the same content of `folders` and `files` under `root`. */
export function buildVersion(root: string, folders: readonly string[], files: readonly string[]): string {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  );
  const hash = createHash('sha256');
  for (const file of [...inFolders, ...files.map((name) => join(root, name))].sort()) {
    const content = readFileSync(file);
    hash.update(`${file.slice(root.length)} ${String(content.length)}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 12);
}
