import type { Snippet } from './types';

export type StarterLanguage = 'de' | 'en';

/** A snippet as it can be saved; its id stays the same, so that a set added twice is there once. */
export type Starter = Pick<Snippet, 'id' | 'name' | 'trigger' | 'text' | 'tags'>;

type Row = readonly [trigger: string, name: string, text: string];

const german: readonly Row[] = [
  [
    'vorfall',
    'Vorfall: die ersten Sätze',
    'Am {{Tag}} um {{Uhrzeit}} ist in {{Ort}} Folgendes geschehen: {{Was geschehen ist}}. Betroffen sind {{Wer und wie viele}}.\n\nWas wir noch nicht wissen: {{Offene Frage}}.\n\nDie nächste Nachricht steht {{Wann}} hier, auch wenn es bis dahin nichts Neues gibt.',
  ],
  [
    'falsch',
    'Berichtigung',
    'Berichtigung: In meinem Beitrag vom {{Datum des Beitrags}} stand {{Falsche Angabe}}. Richtig ist {{Richtige Angabe}}. Der Fehler lag bei mir. Ich habe die Stelle geändert und lasse diesen Hinweis stehen.',
  ],
  [
    'danke',
    'Dank mit Anlass',
    '{{Name}} hat {{Was genau}}. Sonst wäre {{Was sonst geschehen wäre}}. Danke, {{Name}}.',
  ],
  [
    'stimmt',
    'Auf Kritik: Sie haben recht',
    'Sie haben recht, {{Name}}: {{Was stimmt}}. Wir ändern {{Was}} bis {{Wann}}. Ob es geschehen ist, steht dann hier darunter.',
  ],
  [
    'fakten',
    'Auf Kritik: ein Punkt ist anders',
    '{{Name}}, in einem Punkt sehe ich es anders: {{Punkt}}. Unsere Zahl ist {{Zahl}}, Stand {{Stand}}, nachzulesen unter {{Quelle}}. Bei {{Anderer Punkt}} gebe ich Ihnen recht.',
  ],
  [
    'pruefen',
    'Auf Kritik: noch zu prüfen',
    '{{Name}}, das kann ich heute nicht beurteilen. {{Wer}} prüft es. Ich antworte Ihnen bis {{Wann}}, an dieser Stelle.',
  ],
  [
    'spaeter',
    'Kein Kommentar, mit Grund und Termin',
    'Zu {{Thema}} sage ich heute nichts. Der Grund: {{Grund}}. Am {{Datum}} darf ich es, und dann steht es hier.',
  ],
  [
    'frage',
    'Schluss mit einer echten Frage',
    'Darauf habe ich selbst keine Antwort: {{Frage}}? Am meisten lerne ich aus Fällen, in denen es schiefging. {{cursor}}',
  ],
  [
    'schlecht',
    'Die schlechte Nachricht zuerst',
    'Zuerst die schlechte Nachricht: {{Nachricht}}. Sie trifft {{Wen und wie viele}}, ab {{Wann}}.\n\nDer Grund: {{Grund}}.\n\nWas wir für die Betroffenen tun: {{Maßnahme}}.',
  ],
  [
    'kontakt',
    'Wer zuständig ist',
    'Für {{Anliegen}} ist {{Name}} zuständig: {{E-Mail oder Telefon}}. Sie bekommen bis {{Wann}} eine Antwort.',
  ],
  [
    'zahl',
    'Eine Zahl mit Bezug',
    '{{Kennzahl}}: {{Wert}} im {{Zeitraum}}, nach {{Vorwert}} im {{Zeitraum davor}}. Gezählt wurde {{Was und wie}}. Nicht enthalten: {{Ausnahme}}.',
  ],
];

const english: readonly Row[] = [
  [
    'incident',
    'Incident: the first sentences',
    'On {{day}} at {{time}}, this happened in {{place}}: {{what happened}}. It affects {{who and how many}}.\n\nWhat we do not know yet: {{open question}}.\n\nThe next update will be here {{when}}, even if there is nothing new by then.',
  ],
  [
    'wrong',
    'Correction',
    'Correction: my post of {{date of the post}} said {{wrong statement}}. The correct statement is {{correct statement}}. The mistake was mine. I have changed the post and am leaving this note.',
  ],
  [
    'thanks',
    'Thanks with a reason',
    '{{name}} {{what exactly they did}}. Without that, {{what would have happened}}. Thank you, {{name}}.',
  ],
  [
    'agree',
    'To criticism: you are right',
    'You are right, {{name}}: {{what is right}}. We will change {{what}} by {{when}}. Whether it happened, you will read below this comment.',
  ],
  [
    'facts',
    'To criticism: one point is different',
    '{{name}}, I see one point differently: {{point}}. Our figure is {{figure}}, as of {{as of}}; the source is {{source}}. On {{other point}} you are right.',
  ],
  [
    'check',
    'To criticism: still to be checked',
    '{{name}}, I cannot judge this today. {{who}} is checking it. You will have my answer here by {{when}}.',
  ],
  [
    'later',
    'No comment, with a reason and a time',
    'I am saying nothing about {{topic}} today. The reason: {{reason}}. From {{when}} I can, and then it will be here.',
  ],
  [
    'question',
    'Closing with a real question',
    'I have no answer to this myself: {{question}}? I learn most from cases where it went wrong. {{cursor}}',
  ],
  [
    'badnews',
    'The bad news first',
    'The bad news first: {{news}}. It affects {{who and how many}}, from {{when}}.\n\nThe reason: {{reason}}.\n\nWhat we are doing for the people affected: {{measure}}.',
  ],
  [
    'contact',
    'Who is in charge',
    '{{name}} is in charge of {{matter}}: {{email or phone}}. You will have an answer by {{when}}.',
  ],
  [
    'figure',
    'A figure with its base',
    '{{measure}}: {{value}} in {{quarter or year}}, after {{value before}} in {{quarter or year before}}. It counts {{what and how}}. Not included: {{exception}}.',
  ],
];

const tags: Readonly<Record<StarterLanguage, string>> = { de: 'Startpaket', en: 'Starter set' };

const create =
  (language: StarterLanguage) =>
  ([trigger, name, text]: Row): Starter => ({
    id: `starter-${language}-${trigger}`,
    name,
    trigger,
    text,
    tags: [tags[language]],
  });

/** The snippets a library can begin with. */
export const starterSnippets: Readonly<Record<StarterLanguage, readonly Starter[]>> = {
  de: german.map(create('de')),
  en: english.map(create('en')),
};

const byId = new Map(
  Object.values(starterSnippets).flatMap((set) => set.map((each) => [each.id, each] as const)),
);

/** Those of a library that are still as they came; what the writer has changed is theirs. */
export const untouchedStarters = (snippets: readonly Snippet[]): readonly Snippet[] =>
  snippets.filter(({ id, name, trigger, text }) => {
    const starter = byId.get(id);
    return starter?.name === name && starter.trigger === trigger && starter.text === text;
  });
