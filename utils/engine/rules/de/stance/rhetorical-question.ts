import { definePhraseRule, type Examples } from '../../define';

/** Answers a question with a question that wants no answer. */
export default definePhraseRule({
  id: 'de/stance/rhetorical-question',
  dimension: 'stance',
  kind: 'whataboutism',
  severity: 'polish',
  reason: 'rhetoricalQuestion',
  advice: 'answerForYourself',
  scope: { reply: true },
  phrases: [
    '^ und|aber wer|was|wo',
    '^ warum|wieso|woher|wem',
    '^ wer|was|wo|wie ..8 sonst|denn|eigentlich|wirklich|ernsthaft|haette|haetten|soll|sollen|sollte|will|braucht|kann|hat|bitte|tun|lieber|noch',
    '^ muss|muessen|soll|sollen|darf|duerfen|ist|sind|waere|waeren|haette|haetten|glauben|wollen|kennen|haben|wissen|was|gilt|fahren ..6 wirklich|ernsthaft|denn|lieber|eigentlich|schon_mal|schon_einmal|nicht|besser|selbst|alles|jeder|jemand|ueberhaupt',
    'nicht wahr',
  ],
  unless: [
    'darf|duerfen|kann|koennen|moegen|moechten|passt|wann|welche*|wollen_wir|schicken|rufen|telefon*|nummer|treffen|lieber_per|melden|geben =Sie|ich|wir|uns|mir|es|ihnen',
  ],
  extent: 'sentence',
  source: 'A question for an answer reads as evasion',
});

const reply = (text: string) => ({
  text,
  context: { channel: 'comment' as const, replyTo: 'Warum steigen die Preise schon wieder?' },
});

export const examples: Examples = {
  flags: [
    reply('⟦Was hätten wir denn sonst tun sollen?⟧'),
    reply('⟦Und wer soll das bezahlen?⟧'),
    reply('⟦Wollen Sie ernsthaft zurück zu Papierfahrkarten?⟧'),
    reply('⟦Wieso fragt das eigentlich nie jemand die Bahn?⟧'),
    reply('⟦Muss wirklich jeder Bus im Takt fahren?⟧'),
    reply('⟦Haben Sie schon einmal eine Bilanz gelesen?⟧'),
  ],
  passes: [
    reply('Wann passt es Ihnen am Freitag?'),
    reply('Was heißt das für Sie?'),
    reply('Darf ich Sie morgen anrufen?'),
    'Was hätten wir denn sonst tun sollen?',
    reply('Die Preise steigen im Mai um 4 Prozent.'),
    reply('Welche Linie nehmen Sie?'),
  ],
};
