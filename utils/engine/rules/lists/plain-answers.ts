import type { Example } from '../define';

/** Texts that say plainly what is the case: no overtone may be heard in them. */
export const plainAnswers: readonly Example[] = [
  {
    text: 'Ja, Sie bekommen es. Bestellungen, die vor dem 12. Mai bezahlt waren, liefert der Insolvenzverwalter komplett aus, es sind noch 71 Stück. Es dauert mir auch zu lang, aber Ihr Gerüst steht verpackt in Halle 4, Versand in Kalenderwoche 23.',
    context: {
      channel: 'comment',
      replyTo: 'Erst Insolvenz, dann Rabattaktion. Bekomme ich mein bezahltes Klettergerüst noch oder nicht?',
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
];
