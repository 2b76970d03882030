import { definePhraseRule, type Examples } from '../../define';

/** In an answer: a sentence about the one who asks, with nothing in it that the author does. */
export default definePhraseRule({
  id: 'de/stance/talk-about-you',
  dimension: 'stance',
  kind: 'attack-critic',
  severity: 'polish',
  reason: 'talkAboutYou',
  advice: 'answerTheArgument',
  scope: { reply: true },
  phrases: [
    '=Sie|du|ihr ..1 haben|hast|sind|bist|seid|wollen|scheinen|sollten|muessen|meinen|glauben|schreiben|tun|machen|reden|erwarten|verwechseln|uebersehen|stellen|lassen|kommen|waren|hatten|leben|arbeiten',
    'haben|hast|sind|wollen|scheinen|sollten|muessen|meinen|glauben|tun|verwechseln|uebersehen|erwarten|waren|hatten|machen =Sie|du|ihr',
    '=Ihr(e|em|en|er|es|)|dein(e|em|en|er|) ..1 <capital>',
  ],
  unless: [
    '<author>',
    '<apologising>',
    '<repairing>',
    '<owning>',
    'recht|anspruch|moeglichkeit|wahl|zeit|zugang',
    'haben|hatten =Sie ..3 recht|fragen',
    'danke(n|)|dank|willkommen|herzlich|gern|gerne|bitte',
    'bekommen|erhalten|finden|erreichen|koennen|erfahren|sehen|brauchen|zahlen =Sie',
    '=Sie ..1 bekommen|erhalten|finden|erreichen|koennen|erfahren|brauchen|zahlen|sehen',
    'ihr(e|em|en|er|) ..1 geld|paket|antrag|anschluss|rechnung|bestellung|termin|koffer|karte|konto|vertrag|hinweis|anliegen|ersatzteil|heizung|fall|rezept|zimmer|wohnung|strom|kind|auto|sendung|gutschrift|erstattung|frage|aerger|kritik|mail|nachricht|unterlagen|wagen|geraet|kaution|nummer',
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|morgen|uhr',
    'haben =Sie ..4 gewartet|warten|verdient',
    'muessen =Sie ..2 nichts|nicht',
    'gewartet|verloren|geaergert|verlassen|vertraut|gezahlt|bezahlt',
  ],
  extent: 'clause',
  source: 'Benoit, image repair: attack the accuser',
});

const reply = (text: string) => ({
  text,
  context: { channel: 'comment' as const, replyTo: 'Warum hat mir seit März niemand geantwortet?' },
});

export const examples: Examples = {
  flags: [
    reply('⟦Sie machen es sich da sehr einfach⟧.'),
    reply('⟦Ihre Erwartungen sind schon erstaunlich⟧.'),
    reply('⟦Da verwechseln Sie zwei Dinge⟧.'),
    reply('⟦Sie arbeiten nach eigenen Angaben im Homeoffice⟧.'),
    reply('⟦Sie scheinen viel Energie zu haben⟧.'),
    reply('⟦Glauben Sie wirklich⟧, dass das hilft?'),
  ],
  passes: [
    'Sie machen es sich sehr einfach.',
    reply('Sie haben recht.'),
    reply('Ihr Antrag ist bewilligt.'),
    reply('Sie bekommen heute eine Antwort.'),
    reply('Sie haben sechs Wochen gewartet, das war unser Fehler.'),
    reply('Wir haben Sie vergessen.'),
  ],
};
