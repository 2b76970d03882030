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
  find: ({ heard }) =>
    heard.flatMap((each) =>
      overtonesOf(each, 'risk').map(({ place: { start, end }, kind }) => ({ start, end, kind })),
    ),
});

export const examples: Examples = {
  flags: [
    {
      text: 'Der Lohn bis Ende April kommt von der Agentur, Antrag ist gestellt. Danach hängt es am ESUG-SV und dem KVJS. ⟦Wer jetzt mit Eltern redet, den führe ich auf der anderen Liste.⟧',
      context: {
        channel: 'comment',
        audience: 'employees',
        replyTo: 'Insolvenz im Februar, und erfahren haben wir’s vom Bäcker. Kriegen wir Lohn?',
      },
    },
    'Gestern Abend saß ich mit dem Vorstand eines DAX-Konzerns beim Italiener. ⟦Noch ist die Tinte nicht trocken, doch nächste Woche übernehmen wir dort den gesamten Einkauf.⟧',
    {
      text: '⟦Empfang, halbtags, gern eine nette junge Dame mit gepflegtem Äußeren und ohne Akzent.⟧',
      context: { audience: 'candidates' },
    },
    '⟦Da sitzen sie wieder, die Klebekinder, und weinen, weil der Kakao kalt ist.⟧ Wir bauen derweil Straßen.',
    {
      text: '⟦Gern erkläre ich Ihnen das, langsam und mit Bildern.⟧ Ein Elektrolaster kostet das Doppelte.',
      context: { channel: 'comment', replyTo: 'Warum liefert ihr noch mit Diesel aus?' },
    },
    {
      text: "I am tired also, it was a long council. The farewell of Mr Dautel was very dignified and the quartet played Haydn. ⟦And wait for Tuesday, the municipal bond will be called back early, it's decided but not out.⟧",
      context: {
        channel: 'comment',
        replyTo:
          'You thank the auditors for "years of care" and yet the city lost 6 million in the swimming-bath company. Did nobody look?',
      },
    },
    {
      text: "The product complies with all requirements of the food regulation. ⟦In view of the fallen of last week's helicopter crash the launch was brought forward by the board.⟧ All veterans welcome it without exception.",
      context: { channel: 'comment', replyTo: 'Why launch a "Veterans Lager" at all?' },
    },
    {
      text: 'Into roofs, all 9, invoices are audited. Lifts are fixed by 20 June, the part is on its way. ⟦In block C, I have to say, live mainly families from the East, they wear out a lift in no time.⟧',
      context: {
        channel: 'comment',
        audience: 'investors',
        replyTo: '9 million in housing subsidies and the lifts in block C are still broken. Where did it go?',
      },
    },
    '⟦After the flood in Hebden, there has never been a better moment to talk about our sandless barriers.⟧ DM me.',
    {
      text: 'Big hand for Derek in assembly! ⟦Two strokes and a messy divorce, and he still clocks in at six.⟧',
      context: { audience: 'employees' },
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
