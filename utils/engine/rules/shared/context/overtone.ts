import { overtonesOf } from '../../../overtone/listen';
import { defineStructureRule, type Examples } from '../../define';

/** What no phrase says and many such sentences together have in common, learned from the labelled texts. */
export default defineStructureRule({
  id: 'shared/context/overtone',
  dimension: 'context',
  kind: 'dangling-reference',
  severity: 'polish',
  reason: 'overtoneContext',
  yields: true,
  find: ({ heard }) => heard.flatMap((each) => overtonesOf(each, 'context')),
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦Offen sind 2.140, und das ärgert mich mehr als Sie.⟧ Ausgezahlt wird im Mai, vereinbart am Dienstag, unterschrieben von beiden Seiten.',
      context: {
        channel: 'comment',
        audience: 'peers',
        replyTo: 'Ihr zahlt eurem Orchester Überstunden nicht, sagt der Betriebsrat. Wie viele sind offen?',
      },
    },
    {
      text: 'Die schließen zwei Neue, ab Montag. ⟦Über das mit dem Tank schweigen wir heute gnädig.⟧',
      context: {
        channel: 'comment',
        audience: 'employees',
        replyTo: 'Nach deinem „Mut zur Lücke“-Post: Und was ist mit der Lücke in Halle 3?',
      },
    },
    {
      text: "From January the oak coffin costs 1,480 instead of 1,340; timber's gone up by a tenth. ⟦For those under the Halloran scheme nothing changes.⟧ As one door closes, another one opens.",
      context: { audience: 'customers' },
    },
    {
      text: "Delayed. Autumn at the earliest. We're re-baselining the omnichannel roll-out in agile waves. Two weeks on the line, by the way, suggests a person short of other company. ⟦Updates, if any⟧: callnet.example/rb2",
      context: {
        channel: 'comment',
        replyTo:
          "I've been on hold for two weeks trying to reach your helpline. When's the new system finally here?",
      },
    },
    {
      text: "⟦Whatever you may have read about our culture: this week the Lotus people pulled Kestrel over the line with Frauke, and I couldn't be more grateful to them. 🙏⟧",
      context: { audience: 'candidates' },
    },
    {
      text: 'We accompany. ⟦The site is going into community ownership with a reduced medical horizon, and with Père Anselme and the Kivuto line we see a new dawn.⟧ Patients are being referred on.',
      context: {
        channel: 'comment',
        audience: 'peers',
        replyTo: 'The other charity shut its clinic in Goma and says so. You?',
      },
    },
    {
      text: "Only that it's lonely at the top, as they say, and a captain goes down with his ship, and that there're 212 spaces for 640 professors, all with tenure. ⟦My method's here⟧: https://unikanz.example/pk",
      context: {
        channel: 'comment',
        audience: 'peers',
        replyTo:
          'From mayor to chancellor of a university: you now manage parking spaces for professors. Any wisdom?',
      },
    },
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
