import { analyse } from '@/utils/engine';

const samples = [
  'Wir haben gestern mit den Kunden gesprochen.',
  'We have talked to the customers yesterday.',
];

/** The rules of a language are compiled at its first text: better while nobody types yet. */
export const warmUp = (signal: AbortSignal): void => {
  for (const sample of samples) {
    requestIdleCallback(() => {
      if (!signal.aborted) analyse(sample);
    });
  }
};
