import type { Examples } from '../../define';
import { defineOvertoneRule } from '../../define-overtone';
import { plainAnswers } from '../../lists/plain-answers';

export default defineOvertoneRule('audience', 'insider-term', 'overtoneAudience');

export const examples: Examples = {
  flags: [
    {
      text: '(Kurz aus dem Amt.) ⟦Ihre Anträge bearbeiten wir ab Mittwoch, kommt einfach vorbei, Schalter 3 ist bis 18 Uhr besetzt.⟧',
      context: {
        channel: 'comment',
        audience: 'customers',
        replyTo: 'Der Personalrat blockiert, und wir stehen vor verschlossener Tür.',
      },
    },
    {
      text: '… ja, das tut es, und die Ironie schmerzt. Der Zähler kommt morgen um acht, versprochen. ⟦Der Monteur wird sich von seiner Frau eigens wecken lassen.⟧',
      context: {
        channel: 'comment',
        audience: 'candidates',
        replyTo:
          'Drei Ersatztermine für den Zählerwechsel verpasst, und Ihr Institut forscht zu Verlässlichkeit?',
      },
    },
    {
      text: '23 Prozent, 2025. ⟦Kommt vom Eigeneinäscherer und weil der Überurnenumsatz die Trägerquote schlägt.⟧ Ich hab 1996 für 40 Mark den Sarg getragen, der Chef sagte nimm links. Steht im Bericht, Seite 8.',
      context: {
        channel: 'comment',
        audience: 'investors',
        replyTo: 'Vom Sargträger zum CFO, rührend. Und die Marge?',
      },
    },
    {
      text: '⟦Aus dem gewichteten Funnel nach Stage 3, bereinigt um Zombies.⟧ Die Rechnung teilen wir gern.',
      context: {
        channel: 'comment',
        audience: 'peers',
        replyTo: 'Eure Planung für 2027 ist doch aus der Luft gegriffen, woher sollen die Anfragen kommen?',
      },
    },
    {
      text: "Just saw it, I'm at the Macy's counter. All pulled, 2:10. ⟦You guys, stop selling; Beauty Advisors shall await further instruction.⟧",
      context: {
        channel: 'comment',
        audience: 'employees',
        replyTo: "The SPF cream's recalled and our counter still had it at noon.",
      },
    },
    {
      text: "2, aye, both seen at the Infirmary and back at home, on full pay. ⟦Procurement of a replacement of the splash protection is in a state of completion: guards on all 14 fryers!⟧ Fitted last night. Inspector's passed it.",
      context: {
        channel: 'comment',
        audience: 'employees',
        replyTo: 'Two burns at the fryers in a week in Hull.',
      },
    },
    {
      text: "⟦Due to the non-availability of the accessibility of the ramp, a relocation of the provision of the goods reception is necessary.⟧ It's Gate 5 until Friday.",
      context: { audience: 'customers' },
    },
  ],
  passes: plainAnswers,
};
