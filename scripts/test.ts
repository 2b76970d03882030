import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureTools, testTools } from './tools/install-tools';
import { readVitestReport, type CountedTests } from './tools/vitest-report';

/** One part of `npm test`. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** A Vitest run, whose tests are counted one by one. */
  readonly counts?: boolean;
  /** Steps without which this one has nothing to look at. */
  readonly needs?: readonly string[];
}

interface Outcome extends CountedTests {
  readonly name: string;
  readonly seconds: number;
}

const reports = join('artifacts', 'results');

const vitest = (...args: readonly string[]) => ['vitest', 'run', ...args];

const inBrowsers = ['--config', 'vitest.e2e.config.ts', '--project'];
const builds = ['build-chrome', 'build-firefox'] as const;

// Cheap ones first: what is broken should be known early. Steps of one row run side by side: those that mostly
// wait, never those that measure.
const rows: readonly (readonly Step[])[] = [
  [{ name: 'lint', command: ['oxlint'] }],
  [{ name: 'format', command: ['oxfmt', '--check'] }],
  [{ name: 'types', command: ['tsc', '--noEmit'] }],
  [{ name: 'unused', command: ['knip'] }],
  [{ name: 'unit', command: vitest(), counts: true }],
  [{ name: 'servers', command: vitest('--config', 'vitest.servers.config.ts'), counts: true }],
  [{ name: 'fixtures', command: ['node', 'scripts/build-fixtures.mjs'] }],
  [{ name: 'build-chrome', command: ['wxt', 'build'] }],
  [{ name: 'build-firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] }],
  [{ name: 'guards', command: vitest(...inBrowsers, 'guards'), counts: true, needs: builds }],
  (['chromium', 'firefox'] as const).map((browser) => ({
    name: `browser-${browser}`,
    command: vitest('--config', 'vitest.browser.config.ts', '--project', browser),
    counts: true,
    needs: ['fixtures'],
  })),
  ...(['chromium', 'firefox'] as const).map((browser) => [
    {
      name: `e2e-${browser}`,
      command: vitest(...inBrowsers, browser),
      counts: true,
      needs: ['fixtures', ...builds],
    },
  ]),
];

/** Runs a program; where others run beside it, what it says is kept until it ends. */
function run(command: readonly string[], isAlone: boolean): Promise<boolean> {
  const [program = '', ...args] = command;
  const [file, first] = program === 'node' ? [process.execPath, []] : ['npx', ['--no-install', program]];
  const output = isAlone ? 'inherit' : 'pipe';
  const child = spawn(file, [...first, ...args], { stdio: ['ignore', output, output] });
  const said: Buffer[] = [];
  child.stdout?.on('data', (data: Buffer) => said.push(data));
  child.stderr?.on('data', (data: Buffer) => said.push(data));
  return new Promise((resolve) =>
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    }),
  );
}

async function runStep({ name, command, counts }: Step, isAlone: boolean): Promise<Outcome> {
  console.log(`\n── ${name} ─ ${command.join(' ')}`);
  const started = Date.now();
  const report = join(reports, `${name}.json`);
  const reporters = counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const ok = await run([...command, ...reporters], isAlone);
  const result = counts
    ? readVitestReport(report, ok)
    : { passed: ok ? 1 : 0, failed: ok ? 0 : 1, failures: [] };
  return { name, ...result, seconds: (Date.now() - started) / 1000 };
}

/** Runs all rows; what needs a step that failed is not tried, and has failed. */
async function runAll(): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const row of rows) {
    const results = row.map((step) => {
      const missing = step.needs?.filter((need) =>
        outcomes.some((one) => one.name === need && one.failed > 0),
      );
      if (!missing?.length) return runStep(step, row.length === 1);
      console.log(`\n── ${step.name} ─ not run: ${missing.join(', ')} failed`);
      return { name: step.name, passed: 0, failed: 1, failures: [], seconds: 0 };
    });
    outcomes.push(...(await Promise.all(results)));
  }
  return outcomes;
}

function printSummary(outcomes: readonly Outcome[]): number {
  const sum = (pick: (outcome: Outcome) => number) => outcomes.reduce((total, one) => total + pick(one), 0);
  console.log('\n── summary');
  for (const { name, passed, failed, seconds } of outcomes)
    console.log(
      `${name.padEnd(16)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
    );
  // Again at the end: a log that is cut keeps its last lines.
  for (const { name, failures } of outcomes)
    for (const failure of failures) console.log(`\nfailed in ${name}: ${failure}`);
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
process.exitCode = printSummary(await runAll()) === 0 ? 0 : 1;
