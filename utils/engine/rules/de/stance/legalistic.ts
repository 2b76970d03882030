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
    'ohne ..1 anerkennung ..2 rechtspflicht|pflicht|schuld',
    'ohne ..1 praejudiz',
    'rechtlich|juristisch|gesetzlich|formal|rechtlicher_seite ..5 nicht ..2 verpflichtet|gehalten|vorzuwerfen',
    'rechtlich|juristisch|gesetzlich ..3 nichts ..2 vorzuwerfen|falsch',
    'rechtlich|juristisch gesehen|betrachtet|gesprochen',
    'kein|keine ..1 rechtsanspruch|rechtspflicht',
    'gesetzliche(n|)|rechtliche(n|) ..1 vorgaben|vorschriften|grenzwerte ..4 eingehalten|entsprochen|einhalten|halten|gehalten',
    'haften|hafte wir|unser|ich ..5 nicht',
    'haftung ..6 ausgeschlossen|ausschliessen|uebernehmen|abgelehnt|nicht',
    'verweisen ..5 auf ..5 agb|geschaeftsbedingungen|satzung',
  ],
  unless: [
    'kanzlei|seminar|urteil|entwurf',
    'trotzdem|dennoch|gleichwohl',
    'spielt keine rolle',
    'egal',
    'mehr|weiter ..3 als',
    'hilft|reicht|genuegt ..3 nicht|nichts|niemandem',
  ],
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
