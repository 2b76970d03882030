import type { Examples } from '../../define';
import { defineOvertoneRule } from '../../define-overtone';

export default defineOvertoneRule('stance', 'minimising', 'overtoneStance');

export const examples: Examples = {
  flags: [
    {
      text: 'Haben wir gestoppt, Idee zurück, Vertrag aufgelöst, er ist raus. ⟦War am End a Bierdeckel mit drei Pfeilen drauf.⟧',
      context: {
        channel: 'comment',
        replyTo: '„Bootcamp für Gründerinnen“, und dann klaut euer Partner die Idee einer Teilnehmerin?',
      },
    },
    {
      text: "Unsere KI hat im Mai drei Beteiligungsfirmen die falsche Mahnung geschickt. Ist korrigiert. ⟦Gefüttert hat das Ding ein Praktikant aus Mannheim, und trainiert hat's Kalifornien, wir haben nur das Logo draufgepappt.⟧",
      context: { audience: 'customers' },
    },
    'Letzten Dienstag, Probebühne, es tropft. Der Neubau steht, stolz bin ich auch, 900 Plätze. ⟦Dass wir ein Jahr später spielen, verdanken wir Architekten, die lieber Preise zählten als Regentage.⟧ Premiere: 3. Oktober.',
    {
      text: '2, beide wieder daheim. ⟦Wer sich an der Wortwahl verschluckt haben mag, den bitten wir um Pardon.⟧ Anzeige ist geändert, Gerüst auch.',
      context: {
        channel: 'comment',
        audience: 'candidates',
        replyTo: '2 Verletzte beim Balkonabriss. Und ihr sucht „Leute mit Biss“?',
      },
    },
    {
      text: 'Thank you, nice one. Seven Olivers, one Jan, one Fatma. ⟦Our release 5.2 has a dark mode at last.⟧',
      context: {
        channel: 'comment',
        replyTo: 'You sell "bias-free hiring" and your own board is nine Olivers.',
      },
    },
    {
      text: "I saw you on the camera recording, with the umbrella. ⟦A vacancy can close itself while its paperwork is travelling between floors.⟧ Record quarter, four new jobs: you're in for Thursday at 10, no waiting.",
      context: {
        channel: 'comment',
        audience: 'candidates',
        replyTo: 'Waited in your lobby 50 min then told the job was gone.',
      },
    },
    {
      text: 'Two hundred tonnes, yes. ⟦Under 11(b) of our terms a buyer who has cut the plate has taken it as it lies.⟧ We knew on 9 May.',
      context: {
        channel: 'comment',
        audience: 'investors',
        replyTo: '200 tonnes of out-of-spec plate reached Korvald. When did you know?',
      },
    },
    {
      text: "Dear customer, it's 31.4 and half goes in the reserve, the Fridays come back in June in 9 of 14 branches. ⟦But who has last year been at the counter two times should not cry like a regular.⟧",
      context: { channel: 'comment', replyTo: '31 million profit and you close the counters on Fridays.' },
    },
  ],
  passes: [
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
    {
      text: '480.000 Euro, davon trägt die Versicherung alles bis auf 50.000. Unser „Asset“, wie’s im Bericht heisst, ist a kaputtes Dach. Repariert bis 8. August.',
      context: {
        channel: 'comment',
        audience: 'investors',
        replyTo: 'Hagel auf der Westtribüne, und jetzt? Was kost uns des?',
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
    {
      text: 'Both, the coffee is bad. To be clear about where we stand: the union asks 5.4, we offer 2.1 plus 600 euros once, because kibble prices fell 4 per cent and wages are 22 per cent of our cost. Round six is on Wednesday and I bring a new number.',
      context: {
        channel: 'comment',
        audience: 'employees',
        replyTo: 'Five rounds of talks and still 2.1 per cent. Are you negotiating or just drinking coffee?',
      },
    },
    {
      text: 'The Riesling is still in the barrel; it needs eight more weeks, my father would say ten. Release is 24 August.',
      context: {
        channel: 'comment',
        audience: 'investors',
        replyTo: "Your '22 Riesling was announced for April. It's June. Where is it?",
      },
    },
  ],
};
