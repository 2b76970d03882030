import { overtonesOf } from '../../../overtone/listen';
import { defineStructureRule, type Examples } from '../../define';

/** What no phrase says and many such sentences together have in common, learned from the labelled texts. */
export default defineStructureRule({
  id: 'shared/risk/overtone',
  dimension: 'risk',
  kind: 'tone-clash',
  severity: 'polish',
  reason: 'overtoneRisk',
  yields: true,
  find: ({ heard }) => heard.flatMap((each) => overtonesOf(each, 'risk')),
});

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
  passes: [
    {
      text: 'Ja, Sie bekommen es. Bestellungen, die vor dem 12. Mai bezahlt waren, liefert der Insolvenzverwalter komplett aus, es sind noch 71 Stück. Es dauert mir auch zu lang, aber Ihr Gerüst steht verpackt in Halle 4, Versand in Kalenderwoche 23.',
      context: {
        channel: 'comment',
        replyTo:
          'Erst Insolvenz, dann Rabattaktion. Bekomme ich mein bezahltes Klettergerüst noch oder nicht?',
      },
    },
    {
      text: 'Falls Sie als Schmelzer zu uns wechseln möchten: Der Ofen ist 1.600 Grad heiß, die Kantine lauwarm. Zwölf Stellen, Tarif Stahl, ab April. Bochum.',
      context: { audience: 'peers' },
    },
    {
      text: 'Ich nenne ihn hier bewusst auch nicht. Der Beitrag ist seit 14 Uhr offline, unsere Mediathek hat die Kopie um 14:20 Uhr gelöscht. Ich habe selbst einmal ausgesagt und weiß, wie einem da wird.',
      context: {
        channel: 'comment',
        replyTo: 'Der Sender hat Namen und Wohnort des Zeugen gezeigt. Und Sie schweigen?',
      },
    },
    'Started Monday at Norbin Waste, interim, nine months. Found: 61 trucks, 14 of them off the road, a backlog of 2,300 missed bins and a "lean transformation roadmap" (a poster, A3). The poster is gone. Bins are cleared by the 30th. That\'s the roadmap.',
    {
      text: 'Deadline moved to Thursday, 18:00, for everyone. Drafts saved before Friday 21:40 are still there. The cause goes on our status page tomorrow.',
      context: {
        channel: 'comment',
        audience: 'candidates',
        replyTo: 'Your careers portal was down all weekend and the deadline was Sunday midnight!',
      },
    },
    {
      text: 'Your boots, Tyrone, leave Reading by courier at two today; eleven colleagues were waiting too, and theirs are in the same van.',
      context: {
        channel: 'comment',
        audience: 'employees',
        replyTo:
          "Third month running my uniform and boots haven't arrived. I'm guarding a building site in trainers.",
      },
    },
  ],
};
