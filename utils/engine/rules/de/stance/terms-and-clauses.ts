import { definePhraseRule, type Examples } from '../../define';

/** Answering a complaint with a clause number. In a post of its own, terms are only terms. */
export default definePhraseRule({
  id: 'de/stance/terms-and-clauses',
  dimension: 'stance',
  kind: 'legalistic',
  severity: 'stop',
  advice: 'answerAsAPerson',
  scope: { reply: true },
  phrases: [
    'gemaess|laut|nach|entsprechend|ausweislich|siehe ..5 agb|geschaeftsbedingungen|nutzungsbedingungen|befoerderungsbedingungen|teilnahmebedingungen|reisebedingungen|vertragsbedingungen|vertrag|mietvertrag|tarifbedingungen|hausordnung|satzung|ziffer|paragraf*|paragraph*|<sign>|klausel|vertragstext|versicherungsbedingungen|garantiebedingungen|buchungsbedingungen',
    '<sign>|ziffer|ziff|paragraf|paragraph|artikel|punkt|klausel|abschnitt <number>',
    'agb|geschaeftsbedingungen|nutzungsbedingungen|vertragsbedingungen|befoerderungsbedingungen|versicherungsbedingungen|garantiebedingungen|kleingedruckten|mietvertrag|reisebedingungen',
    'sie|du|ihr haben|hast|habt ..5 unterschrieben|akzeptiert|zugestimmt|bestaetigt|eingewilligt',
    'haben|hast|habt sie|du|ihr ..6 unterschrieben|akzeptiert|zugestimmt|eingewilligt',
    'vertraglich ..2 vereinbart|geregelt|festgelegt|geschuldet|zugesichert',
    'ausserhalb ..3 gewaehrleistung|garantie|gewaehrleistungsfrist|garantiezeit|widerrufsfrist|frist',
    'frist ..8 abgelaufen|verstrichen|versaeumt',
    'fristgerecht(e|en|er|)|formgerecht(e|en|er|)|unverzueglich_anzuzeigen',
    'kulanz',
    'laufendes|laufenden|schwebenden verfahren ..4 nicht|kein|keine',
  ],
  unless: [
    'haette(n|) ..8 klarer|deutlicher|besser',
    'aendern|streichen|gestrichen|ueberarbeiten|geaendert|unverstaendlich|unklar',
    'trotzdem|dennoch|unabhaengig_davon|verlaengert|verlaengern',
    '<owning>',
    'nicht ..2 paragraf|paragrafen|vertrag',
    'kulanz ..3 braucht|brauchen',
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
