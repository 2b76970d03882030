import { definePhraseRule, type Examples } from '../../define';

/** In an answer: speaks of everybody, nobody and how things are, not of the house that was asked. */
export default definePhraseRule({
  id: 'de/stance/general-talk',
  dimension: 'stance',
  kind: 'obviousness',
  severity: 'polish',
  reason: 'generalTalk',
  advice: 'answerForYourself',
  scope: { reply: true },
  phrases: [
    'man|jeder|jedem|jeden|niemand|niemandem|keiner|keinem|alle|allen|wer|wem',
    'solche*|derartige*|sowas|so_etwas|so_was',
    'grundsaetzlich|heutzutage|in_der_regel|erfahrungsgemaess|immer|ueberall|seit_jeher',
    'andere*|manche*|viele(n|)|einige(n|)|die_meisten|anderswo',
  ],
  unless: [
    '<author>',
    '<number>',
    '<apologising>',
    '<repairing>',
    '<owning>',
    '=Sie|=Ihnen|du|dir|euch',
    'danke(n|)|dank|willkommen|herzlich',
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|morgen|gestern|uhr|woche|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember',
    'alle betroffenen|kunden|gaeste|mieter|praxen|anschluesse|linien|zuege|filialen',
    'stimmt|richtig|berechtigt',
  ],
  extent: 'clause',
  source: 'Benoit, image repair: transcendence',
});

const reply = (text: string) => ({
  text,
  context: { channel: 'comment' as const, replyTo: 'Warum hat mir seit März niemand geantwortet?' },
});

export const examples: Examples = {
  flags: [
    reply('⟦Perfektion kann niemand erwarten⟧.'),
    reply('⟦So etwas ist nie schön⟧.'),
    reply('⟦Wer viel arbeitet⟧, dem geht etwas durch.'),
    reply('⟦Grundsätzlich läuft der Betrieb reibungslos⟧.'),
    reply('⟦Andere Häuser stehen vor denselben Fragen⟧.'),
    reply('⟦Derartige Anfragen sind ohnehin selten⟧.'),
  ],
  passes: [
    'Perfektion kann niemand erwarten.',
    reply('Wir haben niemandem geantwortet, auch Ihnen nicht.'),
    reply('Heute bekommen alle eine Antwort.'),
    reply('Das stimmt, seit März hat niemand geantwortet.'),
    reply('Danke, das ging an alle weiter.'),
    reply('Die Antwort ist seit gestern im Postfach.'),
  ],
};
