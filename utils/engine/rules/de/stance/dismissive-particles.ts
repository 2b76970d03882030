import { defineDensityRule, type Examples } from '../../define';

/** Two waves of the hand in one sentence of an answer: "nun mal", "ja wohl", "halt", "schließlich". */
export default defineDensityRule({
  id: 'de/stance/dismissive-particles',
  dimension: 'stance',
  kind: 'obviousness',
  severity: 'polish',
  reason: 'dismissiveParticles',
  advice: 'leaveTheParticlesOut',
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  onlyInText: ['<contested>'],
  phrases: [
    'halt|eben|nun_mal|nun_einmal|einfach_mal',
    'ja doch|wohl|nun|nicht|kaum|gerade|schliesslich|auch|ohnehin',
    'doch ..1 wohl|nur|sehr|alles|nicht|niemand|keiner|klar|bekannt|logisch|gar',
    'schliesslich|immerhin|ohnehin|wohl_kaum|bekanntlich|naemlich|offenbar|ehrlich_gesagt|mal_ehrlich|im_uebrigen|uebrigens|ausgerechnet|selbstverstaendlich|natuerlich|freilich|lediglich|gerade_mal|ueberall|jeder|niemand|keiner|alle_anderen|andere|man|nur|beim_besten_willen|nichts_weiter|wirklich_nicht|leider',
  ],
  unless: [
    '<owning>',
    '<repairing>',
    '<apologising>',
    'melde(n|t|) ..3 mich|uns|sich|sie',
    'schreib*|ruf(en|t|)|schick* sie|mir|uns',
    'danke(n|)|dank',
    'uhr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
  ],
  notInQuestion: true,
  per: 'sentence',
  atLeast: 2,
  distinct: 2,
  extent: 'span',
  source: 'Abtönungspartikeln: they appeal to what both sides are said to know',
});

const reply = (text: string) => ({
  text,
  context: { channel: 'comment' as const, replyTo: 'Warum kostet der Umtausch jetzt Geld?' },
});

export const examples: Examples = {
  flags: [
    reply('Gebühren sind ⟦nun mal überall⟧ gestiegen.'),
    reply('Wir sind ⟦schließlich nur⟧ ein kleiner Verlag.'),
    reply('Das ist ⟦eben ohnehin⟧ eine Frage des Preises.'),
    reply('So etwas lässt sich ⟦ja nun beim besten Willen⟧ nicht vermeiden.'),
    reply('⟦Immerhin haben andere⟧ gar nicht geliefert.'),
    reply('⟦Selbstverständlich will das niemand⟧.'),
  ],
  passes: [
    'Gebühren sind nun mal überall gestiegen.',
    reply('Der Umtausch kostet seit Mai 4 Euro, weil jede zweite Sendung zurückkommt.'),
    reply('Sie haben recht, das stand nur im Kleingedruckten, und niemand hat es gelesen.'),
    reply('Leider ist das Paket verloren, wir ersetzen es natürlich.'),
    reply('Melden Sie sich bei mir, natürlich auch am Wochenende und nur per Mail.'),
    reply('Die Gebühr entfällt ab Montag.'),
  ],
};
