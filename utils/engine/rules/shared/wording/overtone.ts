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
  find: ({ heard }) => heard.flatMap((each) => overtonesOf(each, 'wording')),
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
    {
      text: 'Ja, 61 Brüche, 2025. ⟦Dagegen hilft, Obacht, unser Asset-Lifecycle-Resilience-Cockpit.⟧ Und: neue Rohre, 14 Kilometer, dieses Jahr.',
      context: {
        channel: 'comment',
        audience: 'investors',
        replyTo: 'Sie haben auf meine Frage nach den Rohrbrüchen nur „Modernisierung“ gesagt.',
      },
    },
    {
      text: 'Wir sind alle müde, ich weiss. ⟦Es ist eine Einladung zur physischen Teamenergie, Plätze gibt es 140 für 150, wegen Heidelore klappt das auch.⟧',
      context: {
        channel: 'comment',
        audience: 'employees',
        replyTo: '4 Tage Office Pflicht ab Juli, really? Und wo sitzen wir?',
      },
    },
    {
      text: 'Sorry für die Lücke, but ein Buch muss atmen. ⟦Wir rethinken Value-Layer, MEV und Restaking inklusive.⟧',
      context: {
        channel: 'comment',
        replyTo: 'Buch gelesen: 300 Seiten Krypto-Lobhudelei, und der Crash 2022 fehlt.',
      },
    },
    {
      text: "From January the oak coffin costs 1,480 instead of 1,340; timber's gone up by a tenth. For those under the Halloran scheme nothing changes. ⟦As one door closes, another one opens.⟧",
      context: { audience: 'customers' },
    },
    {
      text: 'Dear Sir! ⟦It makes the NOTAM-to-COLA with FTS in the loop, and with this Europe is catapulted in a new epoch of mankind.⟧',
      context: {
        channel: 'comment',
        audience: 'investors',
        replyTo: 'What does a spaceport need an AI for?',
      },
    },
    {
      text: "You smell diesel, I promise, it never leaves one's jackets. ⟦Admittedly what we've done with clinker since is the greatest leap for mankind since fire.⟧",
      context: {
        channel: 'comment',
        replyTo: 'Mixer-truck driver to CTO of a cement group? I smell a PR department.',
      },
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
      text: 'You have me there, and the honest number is four, with luck. ⟦But Edison failed a thousand times before the bulb.⟧ The heckler in row two, I noted, had trouble enough with his own zip.',
      context: {
        channel: 'comment',
        replyTo: 'Your keynote said solid-state is "two years away". It was two years away in 2015.',
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
