import type { Examples } from '../../define';
import { defineOvertoneRule } from '../../define-overtone';
import { plainAnswers } from '../../lists/plain-answers';

export default defineOvertoneRule('wording', 'cliche', 'overtoneWording');

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
  passes: plainAnswers,
};
