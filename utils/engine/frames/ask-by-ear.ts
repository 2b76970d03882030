import type { Document } from '../document';
import { camelCase } from '../message-key';
import { missingFactOf } from '../overtone/listen';
import type { Question } from '../types';

/** The one question that a text raises by its sound, where it is no announcement that a frame knows. */
export function askByEar({ heard }: Document): readonly Question[] {
  for (const each of heard) {
    const missing = missingFactOf(each);
    if (!missing) continue;
    const { slot, place } = missing;
    return [
      {
        frame: 'overtone',
        slot,
        dimension: 'facts',
        severity: 'consider',
        messageId: camelCase(`overtone-${slot}`),
        params: {},
        start: place.start,
        end: place.end,
      },
    ];
  }
  return [];
}
