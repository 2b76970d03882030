import type { Examples } from '../../define';
import { defineOvertoneRule } from '../../define-overtone';
import { plainAnswers } from '../../lists/plain-answers';

export default defineOvertoneRule('wording', 'cliche', 'overtoneWording');

export const examples: Examples = {
  flags: [
    {
      text: 'Wir saßen gerade im Vorstand, Sektflaschen auf dem Tisch, da kam Ihre Nachricht. ⟦Das war eine kulturell etwas holprige Ansprache, und der Meister hat sich heute bei ihr entschuldigt.⟧',
      context: {
        channel: 'comment',
        audience: 'customers',
        replyTo: 'In der Backstube Ihrer Genossenschaft wurde meine Tochter als „Kopftuchmädchen“ angeredet.',
      },
    },
    {
      text: '2 Jahre, genau. Sicher ist das Stellwerk: jede Weiche geprüft, Bericht vom 9. Juni. ⟦Unser Verkehrsinstitut begleitet die Operationalisierung der Safety-Governance-Roadmap.⟧',
      context: {
        channel: 'comment',
        audience: 'customers',
        replyTo: '2 Jahre Ermittlungen zum Stellwerk und kein Ergebnis. Was ist mit der Sicherheit?',
      },
    },
    {
      text: '⟦Hirschkopf, Abteilung 9: Dort öffnen wir dem Licht auf elf Hektar den Weg, genehmigt im März.⟧ Die 4.000 Setzlinge gehen nach Birkenau.',
      context: {
        channel: 'comment',
        replyTo: 'Sie spenden Setzlinge und roden gleichzeitig am Hirschkopf. Was denn nun?',
      },
    },
    '⟦Wer nicht auf Wasserstoff setzt, ist in fünf Jahren weg vom Fenster.⟧',
    '"Will the robot replace Gunnar?" No. It reads logs at night, he sleeps. ⟦Burglars of the world can hang up their gloves, this is the day their guild dies.⟧ 12 clients test till March.',
    {
      text: 'Six, yes. ⟦No form of cheese has at any time been made better by anybody from a kitchen table.⟧ The recipes group returns on 1 May, office staff keep two days.',
      context: {
        channel: 'comment',
        audience: 'peers',
        replyTo: 'Six years of remote rules in your dairies and now everyone to the plant?',
      },
    },
    {
      text: "…which was in a list of 600, yes. ⟦It had an excursion to another member's inbox.⟧ He deleted it, we watched him do it on video. New number for you by the 3rd, free.",
      context: { channel: 'comment', audience: 'customers', replyTo: 'You leaked my licence number.' },
    },
    {
      text: 'Plan B? We had two, both in the basement, splendid. 64 pharmacies were affected, all were supplied from Graz by Wednesday 9 a.m., no patient went without. The store is on the first floor now. ⟦One is always wiser afterwards.⟧',
      context: {
        channel: 'comment',
        replyTo:
          "Your plant stood under water and the pharmacies had no insulin for two days. Don't you have a plan B?",
      },
    },
  ],
  passes: plainAnswers,
};
