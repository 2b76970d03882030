import { findBeside } from '../../beside';
import { defineStructureRule, type Examples } from '../../define';

/** A rocket behind a redundancy. */
export default defineStructureRule({
  id: 'de/risk/cheerful-emoji',
  dimension: 'risk',
  kind: 'tone-clash',
  severity: 'consider',
  language: 'de',
  reason: 'cheerfulEmoji',
  advice: 'leaveTheEmojiOut',
  find: (document) => findBeside(document, { language: 'de', light: cheerful, grave, within: 2 }),
  source: 'Coombs, SCCT: adjusting information first',
});

const cheerful = /[🎉🥂🍾😎😂🥳🤣😜😅🍻🕺💃🎊🔥🚀💪😉😄😁🤩🤪🏆]/u;
const grave =
  /betriebsbedingt|Kündigungen|Entlassung|[Ee]ntlassen|gekündigt|Stellenabbau|Personalabbau|Kurzarbeit|Sozialplan|Insolvenz|(?:streichen|bauen|Abbau|fallen).{0,30}Stellen|Stellen.{0,30}(?:streichen|gestrichen|abgebaut|abbauen|weg)|trennen .{0,30}von \d+|(?:schließen|schliessen|Schließung).{0,40}(?:Werk|Standort|Filiale|Lager)|(?:Werk|Standort|Filiale).{0,40}(?:schließ|schliess)|verstorben|gestorben|Arbeitsunfall|schwer verletzt|Beileid|Todesopfer|ums Leben|Datenleck|Datenpanne|Rückrufaktion|Preise (?:steigen|erhöhen)|entschuldig|tut (?:mir|uns).{0,15}leid/u;

export const examples: Examples = {
  flags: [
    '⟦Wir streichen 12 Stellen im Einkauf und stellen uns neu auf 🚀⟧',
    'Leider mussten wir 30 Kollegen entlassen. ⟦Aber wir schauen nach vorn 💪⟧',
    '⟦Sorry, das tut uns echt leid 😂⟧',
    '⟦Neue Website, neues Glück 🎉 Ach ja: Die Filiale in Ulm schließt im Mai.⟧',
    'Das Datenleck ist gestopft. ⟦Weiter geht’s 😎⟧',
    '⟦Ab Montag gilt Kurzarbeit 😉⟧',
  ],
  passes: [
    'Unsere Azubis haben bestanden 🎉',
    'Wir streichen 12 Stellen im Einkauf.',
    'Neue Halle eröffnet 🚀 Danke an alle.',
    'Zwölf Leute fangen im Mai an 💪',
    'Die Kurzarbeit endet am Freitag.',
    'Ein Kollege ist verstorben 🖤',
  ],
};
