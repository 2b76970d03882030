import type { Examples } from '../../define';
import { defineOvertoneRule } from '../../define-overtone';
import { plainAnswers } from '../../lists/plain-answers';

export default defineOvertoneRule('context', 'dangling-reference', 'overtoneContext');

export const examples: Examples = {
  flags: [
    {
      text: 'Premierenabend, letzte Reihe, ich tippe im Dunkeln. ⟦Das Nachbarhaus wirbt mit „ausverkauft“, wir nicht: Bei uns steht die Zahl 71.⟧ Wir suchen eine Dramaturgin oder einen Dramaturgen mit Lust auf Widerspruch. Frist 31. Mai.',
      context: { audience: 'candidates' },
    },
    '⟦Schon 3.000!⟧ Danke an alle.',
    {
      text: 'Die schließen zwei Neue, ab Montag. ⟦Über das mit dem Tank schweigen wir heute gnädig.⟧',
      context: {
        channel: 'comment',
        audience: 'employees',
        replyTo: 'Nach deinem „Mut zur Lücke“-Post: Und was ist mit der Lücke in Halle 3?',
      },
    },
    {
      text: '⟦Offen sind 2.140, und das ärgert mich mehr als Sie.⟧ Ausgezahlt wird im Mai, vereinbart am Dienstag, unterschrieben von beiden Seiten.',
      context: {
        channel: 'comment',
        audience: 'peers',
        replyTo: 'Ihr zahlt eurem Orchester Überstunden nicht, sagt der Betriebsrat. Wie viele sind offen?',
      },
    },
    {
      text: "I was on the range as the third stayed dark, very romantic. It's 285 devices of 3,400 and costs 0.6 million, all are exchanged till 30 April. ⟦With the new ones we reach now a value of 2,100, this is nice.⟧",
      context: {
        channel: 'comment',
        audience: 'investors',
        replyTo: 'You recalled night-vision devices. How many and what does it cost?',
      },
    },
    '"How did a girl from the valley get to run a water company?" With stubbornness, I say. ⟦I began as a lab helper in 1998 and now I am responsible for 340 kilometres, and all of it I\'ve walked.⟧',
    {
      text: "⟦£1.12m of £9m, as Wintour told the committee on Tuesday.⟧ It's eleven engineers, they climb masts, and he who asks twice should read page 18 once.",
      context: {
        channel: 'comment',
        audience: 'investors',
        replyTo: 'How much of the rural subsidy went into salaries, I ask again.',
      },
    },
    {
      text: 'Saturday, half one in the morning, the marquee is full of guests and no lights. I am sorry to the couple and we have given back the whole £7,800. ⟦My only advice to peers: test the generator under load, and listen to Gráinne.⟧',
      context: { audience: 'peers' },
    },
  ],
  passes: plainAnswers,
};
