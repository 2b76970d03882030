import type { Examples } from '../../define';
import { defineOvertoneRule } from '../../define-overtone';
import { plainAnswers } from '../../lists/plain-answers';

export default defineOvertoneRule('risk', 'tone-clash', 'overtoneRisk');

export const examples: Examples = {
  flags: [
    {
      text: 'Wer hat gestern die Hotline gerettet? Ihr, 90 Leute, 11.000 Anrufe! Entschuldigt, dass die Pizza kalt war. ⟦Heiß ist bei uns eben nur die Leitung, und lauwarm die CSU.⟧',
      context: { audience: 'employees' },
    },
    "Ich geb zu, ich hab den Amoklauf in Oldenkirchen im Fernsehen gesehn und nur geheult. ⟦Und hab mir gesagt, jetzt erst recht: Unsere Verkäuferschulung „Stark im Laden“ gibt's diese Woche zum halben Preis.⟧ Zwölf Plätze.",
    {
      text: '⟦Lieber Herr Dr. Quandel, mit der Brille vom Discounter würd ich auch nur zwei Zeilen finden!⟧ Seite 31, ganze Tabelle. Kurz: Krankenstand 9 statt 6 Prozent, das kostet 1,4 Punkte.',
      context: {
        channel: 'comment',
        audience: 'investors',
        replyTo: 'Ihre Marge fällt das fünfte Quartal, und im Bericht steht dazu ein Zweizeiler.',
      },
    },
    '⟦Hurra, wir haben den Rechtsstreit gegen unsere ehemalige Praktikantin gewonnen! 🥳⟧',
    {
      text: "Thank you, Father. We're waiting as well, and the report is public on the 3rd. ⟦Do consider, in the meantime, how generously this house has supported your own roof appeal.⟧",
      context: {
        channel: 'comment',
        replyTo: "The orphanage audit will show where the rice went. We're waiting.",
      },
    },
    {
      text: "3, I know, it makes my palms sweat to pitch a fourth. Miss Yolanda starts Monday, she's taught for 26 years, she'll be at the gate. ⟦She's never leaving, I can promise you that from my own lips.⟧",
      context: {
        channel: 'comment',
        audience: 'customers',
        replyTo: "3 directors in 18 months. Will this one even learn my kid's name?",
      },
    },
    {
      text: "I confess it was also me who pressed. Eleven families could not see the notice, we've phoned them all. ⟦For old Mrs Trewin of Bodmin, who has lost the husband by his own hand, we have printed it and driven.⟧",
      context: {
        channel: 'comment',
        audience: 'peers',
        replyTo: 'Your funeral app was down a whole day. Dignified.',
      },
    },
    {
      text: "⟦Margate: they ring the mayor Friday, embargoed, but it's a yes, £3m.⟧ Wages run to March regardless.",
      context: {
        channel: 'comment',
        audience: 'employees',
        replyTo: 'Will the lottery grant cover our wages or not?',
      },
    },
  ],
  passes: plainAnswers,
};
