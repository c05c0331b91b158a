import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { readOrExit } from './read-or-exit';

afterEach(() => {
  vi.restoreAllMocks();
});

test('gives the atlas of a sound folder', () => {
  expect(readOrExit('geo').entities.get('alashankou')?.country).toBe('CN');
});

test('prints every fault and their number, and exits with 1', () => {
  const said: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => {
    said.push(line);
  });
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${String(code)}`);
  });
  const folder = mkdtempSync(join(tmpdir(), 'landbridge-empty-'));
  expect(() => readOrExit(folder)).toThrow('exit 1');
  expect(said).toContainEqual(expect.stringContaining(join(folder, 'services.csv')));
  expect(said.at(-1)).toBe(`\n${String(said.length - 1)} faults in ${folder}/`);
});
