import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openComposer, type } from '@/tests/e2e/driver/composer';
import { Lab } from '@/tests/e2e/driver/lab';
import { artifacts } from '@/tests/e2e/driver/paths';
import { sayIn, waitForReport } from '@/tests/e2e/driver/report';
import { ensureTools, startTools } from './tools/install-tools';

const posts = {
  german: `Es ist kein Geheimnis, dass wir uns in einem herausfordernden Marktumfeld befinden.
Daher haben wir uns entschieden, unsere Strukturen nachhaltig zu optimieren und 240 Stellen sozialverträglich abzubauen.

Falls sich jemand durch meine Aussage verletzt gefühlt hat, tut mir das leid.
Wir nehmen das Feedback sehr ernst und garantieren, dass niemand schlechter gestellt wird.`,
  english: `We are thrilled to announce our transformation journey to unlock synergies.
Regrettably, 240 roles will be impacted as we right-size the organisation.

I am sorry if anyone was offended by what I said, but it was taken out of context.
Obviously, mistakes were made.`,
} as const;

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

function run(...command: readonly string[]): void {
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command.join(' ')} failed.`);
}

/** Types a post as a person would, waits for its report and prints the hints. Returns how many there are. */
async function tryPost(lab: Lab, page: Page, name: keyof typeof posts): Promise<number> {
  await openComposer(lab, page);
  await type(page, posts[name]);
  const { report } = await waitForReport(lab, page, posts[name]);
  const rows = await Promise.all(
    report.hints.map(async (hint) => ({
      severity: hint.severity,
      dimension: hint.dimension,
      kind: hint.kind,
      words: report.text.slice(hint.start, hint.end),
      reason: await sayIn(lab, `reason.${hint.messageId}`, hint.params),
    })),
  );
  console.log(`\n${name}: reading ${report.reading?.value ?? '–'} of 100, ${rows.length} hints`);
  for (const row of rows)
    console.log(
      `  ${row.severity.padEnd(9)} ${row.dimension.padEnd(9)} ${row.kind.padEnd(20)} “${row.words}”\n${' '.repeat(12)}${row.reason}`,
    );
  await page.screenshot({ path: join(artifacts, `start-${name}.png`) });
  return rows.length;
}

/** A browser of its own for each language, so that the reasons are told in it. */
async function countHints(name: keyof typeof posts, locale: 'de' | 'en'): Promise<number> {
  const lab = await Lab.start('chromium', { window: 'none', locale });
  try {
    return await tryPost(lab, await lab.openLinkedIn('practice'), name);
  } finally {
    await lab.close();
  }
}

async function showWithoutDisplay(): Promise<void> {
  const counts = [await countHints('german', 'de'), await countHints('english', 'en')];
  console.log(`\nScreenshots: ${artifacts}/start-german.png, start-english.png`);
  if (counts.includes(0)) throw new Error('A bad post got no hints.');
}

async function showOnDesktop(): Promise<void> {
  const lab = await Lab.start('chromium', { window: 'desktop', locale: systemLocale() });
  const page = await lab.openLinkedIn('practice', '#post');
  console.log('Lackmus is open on a practice page. Write something; close the browser to end.');
  await new Promise((resolve) => lab.backend.browser.once('disconnected', resolve));
  await page.close().catch(() => {});
}

const systemLocale = (): 'de' | 'en' =>
  Intl.DateTimeFormat().resolvedOptions().locale.startsWith('de') ? 'de' : 'en';

try {
  await ensureTools(startTools);
  mkdirSync(artifacts, { recursive: true });
  run('node', 'scripts/build-fixtures.mjs');
  run('npx', '--no-install', 'wxt', 'build');
  await (hasDisplay ? showOnDesktop() : showWithoutDisplay());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
