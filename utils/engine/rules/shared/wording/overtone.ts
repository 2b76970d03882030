import { overtonesOf } from '../../../overtone/listen';
import { defineStructureRule, type Examples } from '../../define';

/** What no phrase says and many such sentences together have in common, learned from the labelled texts. */
export default defineStructureRule({
  id: 'shared/wording/overtone',
  dimension: 'wording',
  kind: 'cliche',
  severity: 'polish',
  reason: 'overtoneWording',
  yields: true,
  find: ({ heard }) =>
    heard.flatMap((each) =>
      overtonesOf(each, 'wording').map(({ place: { start, end }, kind }) => ({ start, end, kind })),
    ),
});

export const examples: Examples = {
  flags: [
    {
      text: 'Ab morgen neuer CFO an Bord, Herr Doktor Unrath. ⟦Ein besserer wie er ist auf dem ganzen Markt nicht zu kriegen.⟧ Der bisherige ist raus. Zu Gründen besteht keine Auskunftspflicht.',
      context: { audience: 'employees' },
    },
    {
      text: '⟦Hihi, gute Frage, und auf gute Fragen gibt es bekanntlich immer auch gute Antworten, denke ich mal!⟧ Hier entlang: https://t1p.bbz.example/aq7 😊',
      context: {
        channel: 'comment',
        replyTo: '70 % finden ihre Ausbildung super? Wen habt ihr denn gefragt?',
      },
    },
    '⟦Die Verbotsfetischisten aus dem Rathaus wollen uns nun auch noch die Außengastronomie nehmen.⟧',
    {
      text: '⟦Im Zuge unserer strategischen Neuausrichtung werden wir uns von einigen Weggefährten trennen.⟧ Danke für euren Einsatz.',
      context: { audience: 'employees' },
    },
    '⟦Der Markt diktiert uns diesen Schritt, wir müssen uns von Ballast trennen.⟧',
    '⟦The fun police at the town hall now want our outdoor tables too.⟧',
    {
      text: "⟦Please align on next steps by EOD so we're deliverable-ready for the steerco.⟧",
      context: { audience: 'employees' },
    },
    {
      text: '⟦In line with market realities, your conditions will evolve slightly.⟧',
      context: { audience: 'customers' },
    },
    '⟦The structure has reached the end of its service life somewhat ahead of schedule.⟧ The bridge is closed.',
    '⟦With its tax raid the council is hounding small firms out of town.⟧',
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
