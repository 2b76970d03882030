import type { Frame } from './define';

/** The phrases of all frames, in groups: two phrases of a group stand in the same lists. */
export interface SharedPhrases {
  readonly groups: readonly (readonly string[])[];
  readonly groupOf: ReadonlyMap<string, number>;
}

/**
 * Most frames use the same guards and the same answers. Each of these phrases is to be found once in a
 * text, not once for every frame.
 */
export function sharePhrases(frames: readonly Frame[]): SharedPhrases {
  const users = new Map<string, number[]>();
  frames.flatMap(listsOf).forEach((phrases, list) => {
    for (const phrase of new Set(phrases)) users.set(phrase, [...(users.get(phrase) ?? []), list]);
  });
  const groups = new Map<string, string[]>();
  for (const [phrase, lists] of users) {
    const key = lists.join();
    groups.set(key, [...(groups.get(key) ?? []), phrase]);
  }
  const all = [...groups.values()];
  return {
    groups: all,
    groupOf: new Map(all.flatMap((phrases, at) => phrases.map((phrase) => [phrase, at]))),
  };
}

function listsOf(frame: Frame): readonly (readonly string[])[] {
  const slots = frame.slots.flatMap(({ answers, exact, onlyIf, unless }) => [
    answers,
    exact?.phrases,
    onlyIf,
    unless,
  ]);
  const lists = [
    frame.announces,
    ...(frame.announcesAll ?? []).flat(),
    frame.unless,
    frame.unlessText,
    ...slots,
  ];
  return lists.filter((list) => list !== undefined);
}
