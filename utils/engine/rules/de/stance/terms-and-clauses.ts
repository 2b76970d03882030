import { definePhraseRule, type Examples } from '../../define';

/** Answering a complaint with a clause number. In a post of its own, terms are only terms. */
export default definePhraseRule({
  id: 'de/stance/terms-and-clauses',
  dimension: 'stance',
  kind: 'legalistic',
  severity: 'consider',
  advice: 'answerAsAPerson',
  scope: { reply: true },
  phrases: [
    'gemaess|laut|nach ..5 agb|vertrag|mietvertrag|hausordnung|satzung|ziffer|<sign>|klausel',
    '<sign>|ziffer|artikel|punkt|klausel <number>',
    'agb|mietvertrag',
    'sie|du|ihr haben|hast ..5 unterschrieben|zugestimmt|bestaetigt',
    'ausserhalb ..3 garantie|garantiezeit|frist',
    'frist ..8 abgelaufen|verstrichen',
    'fristgerecht*',
    'kulanz',
  ],
  unless: [
    'aendern|streichen|gestrichen|geaendert|unverstaendlich',
    'trotzdem|dennoch|verlaengert|verlaengern',
    '<owning>',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'Coombs, SCCT: adjusting information before legal position',
});

const reply = (text: string, replyTo = 'Seit drei Wochen warte ich auf mein Geld.') => ({
  text,
  context: { channel: 'comment' as const, replyTo },
});

export const examples: Examples = {
  flags: [
    reply('⟦Gemäß Ziffer 7.3 unserer Bedingungen endet die Frist nach 14 Tagen⟧.'),
    reply('⟦Laut Mietvertrag ist die Heizperiode vereinbart⟧.'),
    reply('⟦Sie haben die Hausordnung bei Einzug unterschrieben⟧.'),
    reply('⟦Ihr Gerät ist leider außerhalb der Garantiezeit⟧.'),
    reply('⟦Eine Erstattung ist nach unseren AGB nicht vorgesehen⟧.'),
    reply('⟦Die Frist für Ihre Beschwerde ist am 3. Mai verstrichen⟧.'),
  ],
  passes: [
    'Unsere AGB gelten ab Mai in einfacher Sprache.',
    reply('Ihr Geld ist heute überwiesen worden, drei Wochen zu spät.'),
    reply('Die Garantiezeit ist abgelaufen, wir tauschen das Gerät trotzdem.'),
    reply('Die Klausel ist unverständlich, wir streichen sie zum 1. Juni, auch in den AGB.'),
    reply('Sie haben recht. Ich rufe Sie um 14 Uhr an.'),
    'Gemäß Satzung wählt die Versammlung alle drei Jahre.',
  ],
};
