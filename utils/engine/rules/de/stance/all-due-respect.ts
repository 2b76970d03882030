import { definePhraseRule, type Examples } from '../../define';

/** "With all sympathy": the run-up to taking it back. */
export default definePhraseRule({
  id: 'de/stance/all-due-respect',
  dimension: 'stance',
  kind: 'but-apology',
  severity: 'consider',
  reason: 'concessionBut',
  advice: 'endAfterTheConcession',
  weigh: [{ scope: { reply: true }, severity: 'stop' }],
  phrases: [
    'bei|trotz allem|aller|allen ..1 verstaendnis|bedauern|mitgefuehl|respekt',
    'so leid|bedauerlich|verstaendlich ..2 es|das|dies|der|die|ihr ..4 ist|sind|tut|war|sein_mag|auch',
    'so sehr|gern|gerne ich|wir|mich|mir ..6 verstehe|verstehen|nachvollziehen|bedaure|bedauere|bedauern|leid',
    'auch|selbst wenn ich|wir|es|mir|uns ..6 verstehe|verstehen|nachvollziehen|bedaure|bedauere|bedauern|leid',
    'kritik|aerger|frust|unmut|enttaeuschung|aufregung ..4 nicht_ganz|nur_teilweise ..2 nachvollziehen|verstehen',
    'kann|koennen ..4 aerger|frust|unmut|enttaeuschung|kritik|aufregung|ich ..3 nicht_ganz|nur_teilweise|teilweise ..2 nachvollziehen|verstehen',
  ],
  unless: ['<repairing>', '<owning>'],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: bolstering before an evasion',
});

const reply = (text: string) => ({
  text,
  context: { channel: 'comment' as const, replyTo: 'Warum wird die Linie gestrichen?' },
});

export const examples: Examples = {
  flags: [
    reply('⟦Bei allem Verständnis⟧, so geht es nicht.'),
    reply('⟦So leid es mir tut, mehr ist nicht drin⟧.'),
    reply('⟦So sehr ich Ihren Ärger verstehe⟧: Die Linie fährt leer.'),
    '⟦Bei allem Respekt für die Betroffenen⟧, die Zahlen sprechen für sich.',
    reply('⟦Auch wenn ich Ihre Enttäuschung nachvollziehen kann⟧, bleibt es dabei.'),
    reply('⟦Die Kritik kann ich nur teilweise nachvollziehen⟧.'),
  ],
  passes: [
    'Mit Respekt begegnen wir uns hier alle.',
    reply('Ich verstehe Ihren Ärger, die Linie fährt ab Mai wieder.'),
    reply('So leid es mir tut, das Geld kommt erst am Freitag; wir erstatten auch das Taxi.'),
    reply('Das Bedauern der Kollegen ist echt.'),
    reply('Auch wenn es regnet, fahren wir.'),
    reply('Die Kritik stimmt.'),
  ],
};
