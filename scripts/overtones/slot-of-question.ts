const openings: readonly (readonly [RegExp, string])[] = [
  [/^(wie viele|how many)\b/i, 'how-many'],
  [/^(um wie viel|wie viel|wie hoch|wie stark|how much|how (high|large|big|far)|by how much)\b/i, 'how-much'],
  [/^(seit wann|since when|how long|wie lange)\b/i, 'since-when'],
  [/^(wann|ab wann|bis wann|von wann|when|from when|by when|until when)\b/i, 'when'],
  [/^(warum|weshalb|wieso|why)\b/i, 'why'],
  [/^(wo|wohin|where)\b/i, 'where'],
  [/(verglichen|gegenüber|compared|womit|against what|than what)/i, 'compared-with'],
  [
    /(laut|wer sagt|belegt|quelle|bestätigt|gemessen|according|source|who says|measured|confirmed|verified)/i,
    'according-to',
  ],
  [/(betroffen|beschäftigt|mitarbeit|kund|affected|staff|employees|customers|people)/i, 'what-for-those-hit'],
  [/^(wer|wem|wen|an wen|who|whom|to whom|which (company|partner))\b/i, 'who'],
  [/(ursache|geschehen|passiert|happened|cause)/i, 'what-happened'],
  [/(geschieht|als nächstes|weiter|ändern|next|change|tun sie|done)/i, 'what-next'],
];

/** The slot a question of the corpus asks for; `what-happened` where nothing tells. */
export const slotOfQuestion = (question: string): string =>
  openings.find(([pattern]) => pattern.test(question))?.[1] ?? 'what-happened';
