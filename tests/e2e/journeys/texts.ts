/** What the journeys type. */
export const bad = {
  german: {
    text: 'Falls sich jemand durch meine Aussage verletzt gefühlt hat, tut mir das leid.',
    marked: 'Falls sich jemand durch meine Aussage verletzt gefühlt hat, tut mir das leid',
  },
  english: {
    text: 'I am sorry if anyone was offended by my statement.',
    marked: 'I am sorry if anyone was offended by my statement',
  },
} as const;

/** Harm, responsibility and repair are named: nothing to object to. */
export const sincere = {
  german: `Am 3. November habe ich in einem Interview gesagt, unsere Nachtschicht arbeite zu langsam. Das war falsch, und es hat die 84 Kolleginnen und Kollegen in Lübeck verletzt. Dafür bitte ich um Entschuldigung.

Die Verantwortung liegt bei mir. Ich habe am Montag mit dem Betriebsrat gesprochen und die Aussage im Interview berichtigt. Ab Dezember bin ich jeden Monat eine Nacht in der Schicht dabei.`,
  english: `On 3 November I said in an interview that our night shift works too slowly. That was wrong, and it hurt the 84 colleagues in Lübeck. I apologise.

The responsibility is mine. On Monday I spoke with the works council and had the interview corrected. From December on I will spend one night a month with the shift.`,
} as const;
