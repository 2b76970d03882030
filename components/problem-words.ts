import { translate } from './words';

/** The code of a failure as the background names it; `failed` for any other. */
export const problemCodeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'failed';

/** Why something failed, in one sentence. */
export const problemWords = (code: string): string => translate(`problem.${code}`);
