import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureTools, testTools } from './tools/install-tools';

/** One part of `npm test`; with a `config` it is a Vitest run whose tests are counted one by one. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly counts?: boolean;
}

interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const reports = join('artifacts', 'results');

const vitest = (...args: readonly string[]) => ['vitest', 'run', ...args];

// Cheap ones first: what is broken should be known early.
const steps: readonly Step[] = [
  { name: 'lint', command: ['oxlint'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'unused', command: ['knip'] },
  { name: 'unit', command: vitest(), counts: true },
  { name: 'fixtures', command: ['node', 'scripts/build-fixtures.mjs'] },
  { name: 'build-chrome', command: ['wxt', 'build'] },
  { name: 'build-firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  {
    name: 'guards',
    command: vitest('--config', 'vitest.e2e.config.ts', '--project', 'guards'),
    counts: true,
  },
  { name: 'browser', command: vitest('--config', 'vitest.browser.config.ts'), counts: true },
  {
    name: 'e2e-chromium',
    command: vitest('--config', 'vitest.e2e.config.ts', '--project', 'chromium'),
    counts: true,
  },
  {
    name: 'e2e-firefox',
    command: vitest('--config', 'vitest.e2e.config.ts', '--project', 'firefox'),
    counts: true,
  },
];

/** Counts a Vitest report; a file that could not be loaded is one failure, and so is everything skipped. */
function countReport(file: string, ok: boolean): { readonly passed: number; readonly failed: number } {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numTotalTests - report.numPassedTests + broken;
  return { passed: report.numPassedTests, failed: failed === 0 && !ok ? 1 : failed };
}

function runStep({ name, command, counts }: Step): Outcome {
  console.log(`\n── ${name} ─ ${command.join(' ')}`);
  const started = Date.now();
  const report = join(reports, `${name}.json`);
  const reporters = counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const [program = '', ...args] = [...command, ...reporters];
  const [file, first] = program === 'node' ? [process.execPath, []] : ['npx', ['--no-install', program]];
  const { status } = spawnSync(file, [...first, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  const ok = status === 0;
  const result = counts ? countReport(report, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  return { name, ...result, seconds: (Date.now() - started) / 1000 };
}

function printSummary(outcomes: readonly Outcome[]): number {
  const sum = (pick: (outcome: Outcome) => number) => outcomes.reduce((total, one) => total + pick(one), 0);
  console.log('\n── summary');
  for (const { name, passed, failed, seconds } of outcomes)
    console.log(
      `${name.padEnd(14)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
    );
  const failed = sum((one) => one.failed);
  console.log(`\n${sum((one) => one.passed)} passed, ${failed} failed`);
  return failed;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
try {
  await ensureTools(testTools);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.log('0 passed, 1 failed');
  process.exit(1);
}
process.exitCode = printSummary(steps.map(runStep)) === 0 ? 0 : 1;
