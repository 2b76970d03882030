import { definePhraseRule, type Examples } from '../../define';
import { attacks, noAttack } from '../../lists/german-attacks';

/** Turned at the person who is answered: what he knows, wants, lives on. */
export default definePhraseRule({
  id: 'de/stance/attack-in-reply',
  dimension: 'stance',
  kind: 'attack-critic',
  severity: 'consider',
  scope: { reply: true },
  advice: 'answerTheArgument',
  phrases: attacks,
  unless: noAttack,
  extent: 'clause',
  source: 'Benoit, image repair: attack the accuser',
});

const reply = (text: string) => ({
  text,
  context: { channel: 'comment' as const, replyTo: 'Warum haben Sie so lange gewartet?' },
});

export const examples: Examples = {
  flags: [
    reply('⟦Von Spritzguss verstehen Sie leider nichts⟧.'),
    reply('⟦Woher nehmen Sie eigentlich Ihre Expertise⟧?'),
    reply('⟦Vom Sofa aus lässt sich leicht urteilen⟧.'),
    reply('⟦Sie wollen doch nur provozieren⟧.'),
    reply('⟦Ihr Blatt lebt eben von der Empörung⟧.'),
    reply('⟦Kritisieren kann jeder⟧.'),
    reply('⟦Schon interessant, wer sich hier alles zu Wort meldet⟧.'),
    reply('⟦Ihre Vorwürfe entbehren jeder Grundlage⟧.'),
  ],
  passes: [
    'Unser Verein lebt von Spenden.',
    reply('Das konnten Sie nicht wissen, wir haben es nie veröffentlicht.'),
    reply('Sie haben recht, elf Wochen waren zu lang.'),
    reply('Kommen Sie am Samstag gern vorbei, ich zeige Ihnen die Halle.'),
    reply('Mein Ton war arrogant, dafür bitte ich um Entschuldigung.'),
    reply('Wollen Sie lieber telefonieren?'),
    reply('Fragen Sie mich gern noch einmal.'),
  ],
};
