import { definePatternRule, type Examples } from '../../define';

/** Grants something, and takes it back with the next word. */
export default definePatternRule({
  id: 'de/stance/admission-but',
  dimension: 'stance',
  kind: 'but-apology',
  severity: 'polish',
  reason: 'concessionBut',
  advice: 'endAfterTheConcession',
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  onlyInText: ['<contested>'],
  all: [
    [
      '^ ja|klar|sicher|natuerlich|mag_sein|richtig|gut|selbstverstaendlich|verstanden',
      'mag sein|stimmen|unschoen',
      'mein|unser fehler|versaeumnis',
      'haette(n|) ..6 koennen|muessen|sollen|duerfen',
      'ich|wir ..1 verstehe|verstehen|sehen|raeume|geben|weiss|wissen|nehme|nehmen|hoeren ..8 ein|zu|dass|aerger|frust|kritik|sorgen|enttaeuschung|unmut|punkt|ernst|ihren|ihre',
      'kann|koennen ..3 nachvollziehen|verstehen',
      'nachvollziehen ..1 kann|koennen',
      '<apologising>',
      'danke ..6 rueckmeldung|hinweis|kritik|worte|nachricht|kommentar',
      'tut|ist ..2 mir|uns ..3 leid|peinlich',
      'recht haben|haette',
      'war|ist|lief ..3 nicht ..2 gut|schoen|optimal|perfekt|in_ordnung|rund',
      'unschoen|bedauerlich|ungluecklich',
    ],
    [
      'doch ..1 bei|wir|ich|die|der|das|so|in|wer|auch|es|am|nicht|hier|man|leider|nun|wenn|fuer|ohne|unser|unsere|sie',
      'aber|allerdings|jedoch|gleichwohl|andererseits|gleichzeitig|dennoch|trotzdem|freilich|wobei|nur_ist|nur_sind|nur_war|nur_hat|nur_haben|nur_muss',
    ],
  ],
  ordered: true,
  within: 22,
  unless: [
    '<repairing>',
    'verantwortung ..4 uns|mir|ich|wir|unser|mein',
    'deshalb|darum|daher|deswegen|gleich|morgen|freitag|montag|dienstag|mittwoch|donnerstag|heute|ende_der_woche|uhr',
    'ich|wir ..3 verspreche(n|)|kuemmern|pruefen|aendern|melde|melden|rufe|rufen|schicke|schicken|erstatte|stelle|stellen',
    'aber|allerdings ..3 sie|ihnen|ihr|dir ..6 zurueck|recht|geld|nichts|nicht|verdient',
    'aber auch|nicht|gern|gerne',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: bolstering before an evasion',
});

const reply = (text: string) => ({
  text,
  context: { channel: 'comment' as const, replyTo: 'Drei Wochen keine Antwort. Was ist bei Ihnen los?' },
});

export const examples: Examples = {
  flags: [
    reply('⟦Ja, die Mail war unglücklich formuliert, allerdings stand alles Nötige drin⟧.'),
    reply('⟦Wir hätten früher informieren können, jedoch galt damals eine Sperrfrist⟧.'),
    reply('⟦Den Ärger kann ich nachvollziehen, dennoch gelten die Regeln für alle⟧.'),
    reply('⟦Mein Fehler, andererseits lag die Rechnung seit Mai im Portal⟧.'),
    reply('⟦Danke für die Rückmeldung, gleichzeitig ist der Ton hier nicht in Ordnung⟧.'),
    reply('⟦Mag sein, dass das unschön war, aber so arbeitet die Branche⟧.'),
  ],
  passes: [
    'Ja, der Winter war lang, aber schön.',
    reply('Sie haben recht, drei Wochen sind zu lang, ich melde mich heute um 14 Uhr.'),
    reply('Ich verstehe den Ärger, aber beheben können wir es erst am Freitag.'),
    reply('Das tut mir leid, aber es hilft Ihnen nicht, deshalb kommt heute jemand.'),
    reply('Danke für den Hinweis, wir prüfen das.'),
    reply('Ja, das stimmt.'),
  ],
};
