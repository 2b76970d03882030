// Prints the engine's speed beside its peers and a bare word segmentation of the same texts, in one run:
// `npm run bench:speed`
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { analyse, type Language, type Report } from '@/utils/engine';
import { warmUp } from '@/utils/engine/models';
import { readCorpus } from './corpus';
import { peers } from './peers';

interface Timing {
  readonly median: number;
  readonly p95: number;
}

/** Milliseconds a call, after warming up. */
function time(run: (round: number) => unknown, rounds = 200): Timing {
  for (let round = 0; round < 40; round += 1) run(round);
  const spent: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    run(round);
    spent.push(performance.now() - start);
  }
  spent.sort((a, b) => a - b);
  return { median: spent[Math.floor(rounds / 2)] ?? 0, p95: spent[Math.floor(rounds * 0.95)] ?? 0 };
}

const show = (name: string, { median, p95 }: Timing, base: Timing) => ({
  what: name,
  'median ms': median.toFixed(3),
  'p95 ms': p95.toFixed(3),
  'of a word pass': (median / base.median).toFixed(2),
});

const corpusText = (language: Language): string =>
  readCorpus(`tests/corpus/${language}.jsonl`)
    .map(({ text }) => text)
    .join('\n\n');

function wordPass(segmenter: Intl.Segmenter, text: string): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) words += isWordLike ? 1 : 0;
  return words;
}

/** A key at a place: the same report is given each time, and the text differs by what was typed. */
function keystroke(text: string, at: number): (round: number) => Report {
  const before = analyse(text);
  const typed = 'und weiter geht es hier'.split('');
  return (round) =>
    analyse(
      text.slice(0, at) + typed.slice(0, (round % typed.length) + 1).join('') + text.slice(at),
      {},
      before,
    );
}

function printSpeed(language: Language): void {
  const all = corpusText(language);
  const post = all.slice(0, 3000);
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const base = time(() => wordPass(segmenter, post));
  const rows = [
    show('Intl.Segmenter, words', base, base),
    show(
      'Lackmus, whole post',
      time(() => analyse(post)),
      base,
    ),
    show('Lackmus, key at the end', time(keystroke(post, post.length)), base),
    show('Lackmus, key in the middle', time(keystroke(post, post.indexOf('\n', 1500))), base),
    show(
      'Lackmus, 30,000 characters',
      time(() => analyse(all.slice(0, 30_000)), 40),
      base,
    ),
    show(
      'Lackmus, 100,000 characters',
      time(() => analyse(all.slice(0, 100_000)), 15),
      base,
    ),
  ];
  const others =
    language === 'en'
      ? peers.map(({ name, find }) =>
          show(
            name,
            time(() => find(post), 40),
            base,
          ),
        )
      : [];
  console.log(`\n${language}: a post of 3,000 characters`);
  console.table([...rows, ...others]);
}

/** Before the first text of a page: all rules of both languages, in how many steps, the longest of them. */
function printWarmUp(): void {
  const steps: number[] = [];
  for (let isLeft = true; isLeft;) {
    const start = performance.now();
    isLeft = warmUp();
    steps.push(performance.now() - start);
  }
  const whole = steps.reduce((sum, step) => sum + step, 0);
  console.log(
    `compiling both languages: ${whole.toFixed(0)} ms in ${steps.length} steps, the longest ${Math.max(...steps).toFixed(0)} ms`,
  );
}

async function printSize(): Promise<void> {
  const result = await build({
    entryPoints: ['utils/engine/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'silent',
  });
  const [file] = result.outputFiles;
  const bytes = file?.contents ?? new Uint8Array();
  console.log(
    `engine with both languages: ${(bytes.length / 1000).toFixed(0)} kB minified, ${(gzipSync(bytes, { level: 9 }).length / 1000).toFixed(0)} kB gz`,
  );
}

function printBundles(): void {
  for (const file of ['content-scripts/linkedin.js', 'composer.js', 'background.js']) {
    try {
      console.log(`${file}: ${(readFileSync(`.output/chrome-mv3/${file}`).length / 1000).toFixed(1)} kB`);
    } catch {
      console.log(`${file}: not built, run \`npm run build\``);
    }
  }
}

printWarmUp();
printSpeed('de');
printSpeed('en');
await printSize();
printBundles();
