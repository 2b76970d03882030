import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

export interface CountedTests {
  readonly passed: number;
  readonly failed: number;
  /** One for each failure: file, name, and the head of what it said. */
  readonly failures: readonly string[];
}

const linesShown = 8;

const head = (message: string) => message.split('\n').slice(0, linesShown).join('\n    ');

function describeFailures({ testResults }: VitestReport): readonly string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative('', name);
    if (status === 'failed' && !assertionResults.length) return [`${file}\n    ${head(message)}`];
    return assertionResults
      .filter((one) => one.status !== 'passed')
      .map((one) => `${file} > ${one.fullName}\n    ${head(one.failureMessages[0] ?? one.status)}`);
  });
}

/** Counts a Vitest report; a file that could not be loaded is one failure, and so is everything skipped. */
export function readVitestReport(file: string, ok: boolean): CountedTests {
  if (!existsSync(file)) return { passed: 0, failed: 1, failures: ['no report was written'] };
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  const failures = describeFailures(report);
  const failed = Math.max(failures.length, report.numTotalTests - report.numPassedTests, ok ? 0 : 1);
  return { passed: report.numPassedTests, failed, failures };
}
