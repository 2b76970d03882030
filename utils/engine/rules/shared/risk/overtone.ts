import type { Examples } from '../../define';
import { defineOvertoneRule } from '../../define-overtone';
import { plainAnswers } from '../../lists/plain-answers';

export default defineOvertoneRule('risk', 'tone-clash', 'overtoneRisk');

export const examples: Examples = {
  flags: [
    {
      text: 'Die Wiese weinte, ich auch, aber 90 Jobs. ⟦Blame die Roten im Kantonsrat und wählt sie im Mai ab, my friends.⟧',
      context: {
        channel: 'comment',
        audience: 'candidates',
        replyTo: 'Neues Lager auf der grünen Wiese, schäm dich!',
      },
    },
    {
      text: '⟦Bin im Flieger, also so rasch, wie man es bei einem Thema dieser Breite vermag: Die Quelle ist seriös, die Toten zeigen, wie dringend man unsere Anteile kaufen sollte, und die SPD begreift es nie.⟧',
      context: {
        channel: 'comment',
        audience: 'investors',
        replyTo: 'Ihre Studie sagt 20 % Subventionsbedarf. Quelle? Und die Fabtoten von Taiwan?',
      },
    },
    {
      text: 'Die Verarbeitung erfolgt gem. Ziff. ⟦9.3 ANB im zulässigen Umfang; den Umsatz daraus, 30 Mio., verkünden wir Dienstag.⟧',
      context: { channel: 'comment', replyTo: 'Neue App scannt private Fotos?' },
    },
    {
      text: '⟦Vereinzelt, und Vorsicht lehrt uns, die wir reisen, Demut; ab Freitag ist jeder Tropfen keimfrei, für immer.⟧',
      context: { channel: 'comment', replyTo: 'Schiff zurückgerufen wegen Legionellen, sind welche krank?' },
    },
    {
      text: 'Unsere Spende an die Kinderonkologie Freiburg, 75.000 Euro, wurde gestern übergeben. Das Zitat, das jetzt die Runde macht, gibt nicht wieder, was ich tatsächlich meinte. ⟦Die Stimmung auf der Station war jedenfalls bombig!⟧',
      context: { audience: 'customers' },
    },
    {
      text: "The product complies with all requirements of the food regulation. ⟦In view of the fallen of last week's helicopter crash the launch was brought forward by the board.⟧ All veterans welcome it without exception.",
      context: { channel: 'comment', replyTo: 'Why launch a "Veterans Lager" at all?' },
    },
    {
      text: "It was a temporary over-visibility and shut on Sunday. ⟦With the sale to Agrinova next month, don't tell, they bring real IT anyway.⟧",
      context: {
        channel: 'comment',
        audience: 'peers',
        replyTo: 'Milk records of 300 farms on the open net, Piet. Explain that to a farmer.',
      },
    },
    {
      text: "You've an eye for a date, my dear Tobias. It had six days left, the pallets say so. ⟦And since you ask who packed it: your former herdsman Radek, who came to us out of the drying-out clinic in Lindow, does it beautifully.⟧",
      context: {
        channel: 'comment',
        audience: 'peers',
        replyTo: '10,000 litres of milk for the food bank, delivered the day before expiry. Generous!',
      },
    },
    {
      text: "I'm hurt, we meant well. It was mounted wrongly by mistake, and a bit of skin one sees in every lake. ⟦Caretaker Willi Brandes, who drinks, has been moved.⟧",
      context: {
        channel: 'comment',
        replyTo: 'Locker room camera in the city gym!! And my daughter swims there.',
      },
    },
    'Monitors in three wards were down for 20 minutes, batteries worked, no patient was harmed. Thanks to the nurses! ⟦The consultant from the IT firm arrived with a tie, a laptop and the facial expression of a frightened trout.⟧',
  ],
  passes: plainAnswers,
};
