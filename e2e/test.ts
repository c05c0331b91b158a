import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import * as v from 'valibot';
import { chromiumPath } from './chromium';

/** Runs every check and test of the project, and says at the end how many passed and failed. */

if (chromiumPath === undefined) {
  console.error(
    [
      'The tests need Chromium or Chrome, and none was found.',
      'On Debian or Ubuntu: sudo apt-get install chromium fonts-noto-core fonts-noto-cjk',
      'Elsewhere install Chrome, or name a browser: CHROMIUM=/path/to/chromium npm test'
    ].join('\n')
  );
  process.exit(1);
}

let passed = 0;
let failed = 0;

/** Runs a command with its output shown; true when it ended well. */
function run(command: string): boolean {
  console.log(`\n> ${command}`);
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
}

function count(well: boolean): void {
  if (well) passed += 1;
  else failed += 1;
}

const vitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });
const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() })
});

/** Runs a test command and adds up the report it writes; a run that ended badly without a failed test is one failure. */
function runTests(
  command: string,
  report: string,
  read: (json: unknown) => { passed: number; failed: number }
): void {
  rmSync(report, { force: true });
  const well = run(command);
  const found = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  passed += found.passed;
  failed += found.failed;
  if (!well && found.failed === 0) failed += 1;
}

for (const check of [
  'npx prettier --check .',
  'npx eslint .',
  'npx svelte-check --tsconfig ./tsconfig.json --fail-on-warnings',
  'npx tsc -p src/app/offline',
  'npx knip',
  'npm run check:data',
  'npm run lengths'
]) {
  count(run(check));
}

const built = run('npm run build');
count(built);

runTests(
  'npx vitest run --configLoader runner --reporter=default --reporter=json --outputFile.json=test-results/unit.json',
  'test-results/unit.json',
  (json) => {
    const { numPassedTests, numFailedTests } = v.parse(vitestReport, json);
    return { passed: numPassedTests, failed: numFailedTests };
  }
);

if (built) {
  runTests('npx playwright test --config e2e/playwright.config.ts', 'test-results/e2e.json', (json) => {
    const { stats } = v.parse(playwrightReport, json);
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  });
}

console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
