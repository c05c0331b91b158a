import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildVersion } from './build-version';

function project(figure: string, lock = '{}'): string {
  const root = mkdtempSync(join(tmpdir(), 'version-'));
  mkdirSync(join(root, 'geo/figures'), { recursive: true });
  writeFileSync(join(root, 'geo/figures/observations.csv'), figure);
  writeFileSync(join(root, 'package-lock.json'), lock);
  return buildVersion(root, ['geo'], ['package-lock.json']);
}

test('the same content anywhere has the same version, any other content another', () => {
  expect(project('1')).toBe(project('1'));
  expect(project('1')).toMatch(/^[0-9a-f]{12}$/);
  expect(project('2')).not.toBe(project('1'));
  expect(project('1', '{"a":1}')).not.toBe(project('1'));
});
