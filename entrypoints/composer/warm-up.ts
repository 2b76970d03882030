import { warmUp as compileStep } from '@/utils/engine/models';

/** Compiles the rules in the page's idle moments, a few steps at a time: together they are a long task. */
export const warmUp = (signal: AbortSignal): void => {
  const work = (deadline: IdleDeadline): void => {
    let isLeft = !signal.aborted;
    while (isLeft && deadline.timeRemaining() > 2) isLeft = compileStep();
    if (isLeft) requestIdleCallback(work);
  };
  requestIdleCallback(work);
};
