import { definePhraseRule, type Examples } from '../../define';

/** The law as a shield, wherever it stands. */
export default definePhraseRule({
  id: 'de/stance/legalistic',
  dimension: 'stance',
  kind: 'legalistic',
  severity: 'consider',
  advice: 'answerAsAPerson',
  weigh: [{ scope: { reply: true }, severity: 'stop' }],
  phrases: [
    'hoechstrichterlich|obergerichtlich|gerichtlich|rechtskraeftig ..2 bestaetigt|anerkannt|geklaert|gedeckt',

    'ohne ..1 anerkennung ..2 rechtspflicht|pflicht|schuld',
    'ohne ..1 praejudiz',
    'rechtlich|juristisch|gesetzlich|vertraglich|formal|rechtlicher_seite ..5 nicht ..2 verpflichtet|vorzuwerfen',
    'rechtlich|juristisch|gesetzlich ..3 nichts ..2 vorzuwerfen|falsch',
    'rechtlich|juristisch gesehen|betrachtet',
    'kein|keine ..1 rechtsanspruch|rechtspflicht',
    'gesetzliche(n|)|rechtliche(n|) ..1 vorgaben|vorschriften|grenzwerte ..4 eingehalten|entsprochen|einhalten',
    'haften wir|unser|ich ..5 nicht',
    'haftung ..6 ausgeschlossen|ausschliessen|nicht',
    'verweisen ..5 auf ..5 agb|satzung',
  ],
  unless: ['trotzdem|dennoch|gleichwohl'],
  notInQuestion: true,
  extent: 'clause',
  source: 'Coombs, SCCT: adjusting information before legal position',
});

export const examples: Examples = {
  flags: [
    '⟦Wir zahlen ohne Anerkennung einer Rechtspflicht⟧.',
    '⟦Zu einem Hinweis waren wir rechtlich nicht verpflichtet⟧.',
    '⟦Juristisch betrachtet ist uns nichts vorzuwerfen⟧.',
    'Bitte verstehen Sie, ⟦dass kein Rechtsanspruch auf Erstattung besteht⟧.',
    '⟦Für verspätete Pakete haften wir leider nicht⟧.',
    '⟦Alle gesetzlichen Vorgaben wurden eingehalten⟧.',
    '⟦Eine Haftung ist laut Vertrag ausgeschlossen⟧.',
    '⟦Wir verweisen insoweit auf unsere AGB⟧.',
  ],
  passes: [
    'Das Urteil verpflichtet alle Banken, Gebühren zu erstatten.',
    'Auch wenn wir rechtlich nicht verpflichtet sind, zahlen wir trotzdem.',
    'Unsere neuen AGB gelten ab dem 1. Mai.',
    'Wir haben einen Vertrag mit der Stadt unterschrieben.',
    'Ich hafte mit meinem Privatvermögen.',
    'Dass es erlaubt war, hilft niemandem.',
    'Die Kanzlei prüft den Vertrag.',
  ],
};
