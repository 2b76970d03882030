import type { Examples } from '../../define';
import { defineOvertoneRule } from '../../define-overtone';
import { plainAnswers } from '../../lists/plain-answers';

export default defineOvertoneRule('context', 'dangling-reference', 'overtoneContext');

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
  passes: plainAnswers,
};
