import { Problem } from './problem';

/**
 * Asks a second time where nobody answered: the background may have died after it had done the work. Only for what
 * comes to the same when done twice.
 */
export async function retryUnanswered<Value>(ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Problem && error.code === 'no-answer') return ask();
    throw error;
  }
}
