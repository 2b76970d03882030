/**
 * Everything that can go wrong between a view and the stored text. The words for each stand below
 * `problem` in the locales.
 */
export const problemCodes = [
  'refused',
  'unknown-verb',
  'malformed',
  'context-lost',
  'no-receiver',
  'no-answer',
  'quota',
  'database-unavailable',
  'newer-version',
  'not-found',
  'cancelled',
  'failed',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** `detail` is for a bug report, never for the writer; it holds no text of theirs. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    readonly detail?: string,
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`);
  }
}

/** Any thrown thing as a problem; what is not one already becomes `failed`. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem('failed', error instanceof Error ? `${error.name}: ${error.message}` : undefined);
}

/** True where the extension was updated or removed under a page: only a reload of the page helps. */
export const isContextLost = (error: unknown): boolean =>
  error instanceof Problem && error.code === 'context-lost';
