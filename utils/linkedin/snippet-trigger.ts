/** A trigger typed before the caret: what it is, and where it stands in the text, with its semicolon. */
export interface TypedTrigger {
  readonly trigger: string;
  readonly start: number;
  readonly end: number;
}

const typed = /(?:^|[\s(„“"'])(;([\p{L}\p{N}]{1,40}))$/u;

/** `;trigger` directly before the caret, at the start of a word; undefined where there is none. */
export const findTypedTrigger = (text: string, caret: number): TypedTrigger | undefined => {
  const match = text.slice(Math.max(0, caret - 42), caret).match(typed);
  const [, whole, trigger] = match ?? [];
  return whole && trigger ? { trigger, start: caret - whole.length, end: caret } : undefined;
};
