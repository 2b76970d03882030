import { analyse } from '@/utils/engine';
import type { Context, Report } from '@/utils/engine/types';

interface Options {
  readonly signal: AbortSignal;
  read(): string;
  context(): Partial<Context>;
  onReport(report: Report): void;
}

/** The text is read again some time after the last key: short texts at once, long ones without slowing the typing. */
export interface Analysis {
  schedule(): void;
  /** Now, whatever was scheduled; returns the report of the text as it stands. */
  run(): Report;
  /** After the context changed: nothing of the last report holds. */
  restart(): void;
  report(): Report | undefined;
  /** Of a text that need not stand there any more; nobody is told. */
  reportOf(text: string): Report;
}

const shortPause = 120;
const longText = 20_000;
const longPause = 600;

export const createAnalysis = ({ signal, read, context, onReport }: Options): Analysis => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let report: Report | undefined;

  const run = () => {
    clearTimeout(timer);
    const text = read();
    report = analyse(text, context(), report);
    onReport(report);
    return report;
  };
  const schedule = () => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(run, read().length > longText ? longPause : shortPause);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    schedule,
    run,
    restart: () => {
      report = undefined;
      run();
    },
    report: () => report,
    reportOf: (text) => (report?.text === text ? report : analyse(text, context())),
  };
};
