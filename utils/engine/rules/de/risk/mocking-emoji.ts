import { findBeside } from '../../beside';
import { defineStructureRule, type Examples } from '../../define';

/** Laughing at somebody. */
export default defineStructureRule({
  id: 'de/risk/mocking-emoji',
  dimension: 'risk',
  kind: 'ridicule',
  severity: 'consider',
  language: 'de',
  reason: 'mockingEmoji',
  advice: 'leaveTheEmojiOut',
  find: (document) => findBeside(document, { language: 'de', light: laughing, grave: somebody, within: 0 }),
  source: 'Whoever is laughed at has friends, and they can share',
});

const laughing = /[😂🤣🤦🙄🙈🤡😹🥱😏]/u;
const somebody =
  /\b(?:Bewerber|Kund(?:e|en|in|innen)\b|Anrufer|Gast\b|Gäste|Praktikant|Azubi|Kolleg(?:e|in)\b|Mitarbeiter|Konkurrenz|Mitbewerber|Wettbewerber|Kritiker|Journalist|Redakteur|Politiker|Minister|Beamte|Chef\b|Mieter|Patient|Nachbar|Gewerkschaft|Betriebsrat|Finanzamt|Bauamt|Behörde|Generation Z|Gen Z|Boomer|Herr [A-Z]|Frau [A-Z]|Leute\b|Schwiegermutter|Beschwerde|Bewerbung|Rezension)/u;

export const examples: Examples = {
  flags: [
    '⟦Der Bewerber kam im Unterhemd zum Gespräch 😂⟧',
    '⟦Unsere Konkurrenz stellt jetzt auch auf Strom um 🤣⟧',
    '⟦Das Finanzamt faxt noch 🙄⟧',
    '⟦Ein Kunde fragte, ob das Internet sonntags zu hat 🤦⟧',
    '⟦Herr Krause hat schon wieder kommentiert 🥱⟧',
    '⟦Die Redaktion nennt das Journalist im Einsatz 🤡⟧',
  ],
  passes: [
    'Ich stand im Unterhemd vor der Kamera 😂',
    'Unser Azubi hat bestanden 🎉',
    'Montag, Regen, kein Kaffee 🙄',
    'Der Kunde hat sich beschwert, zu Recht.',
    'Das Fax lebt noch 🤣',
    'Drei Tage Messe, keine Stimme mehr 🙈',
  ],
};
