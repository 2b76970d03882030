import { overtonesOf } from '../../../overtone/listen';
import { defineStructureRule, type Examples } from '../../define';

/** What no phrase says and many such sentences together have in common, learned from the labelled texts. */
export default defineStructureRule({
  id: 'shared/stance/overtone',
  dimension: 'stance',
  kind: 'minimising',
  severity: 'polish',
  reason: 'overtoneStance',
  yields: true,
  find: ({ heard }) =>
    heard.flatMap((each) =>
      overtonesOf(each, 'stance').map(({ place: { start, end }, kind }) => ({ start, end, kind })),
    ),
});

export const examples: Examples = {
  flags: [
    '⟦Jeder, der rechnen kann, wird einsehen, dass ein Freibad kein Geschäft ist.⟧',
    {
      text: '⟦Sie picken sich einen Halbsatz aus Fußnote 12 heraus.⟧',
      context: { channel: 'comment', replyTo: 'Ihre Studie wurde von der Zuckerlobby bezahlt!' },
    },
    {
      text: '⟦Bei der Spedition nebenan läuft nicht einmal ein Ventilator.⟧',
      context: {
        channel: 'comment',
        audience: 'employees',
        replyTo: 'Im Lager hat es 34 Grad, und ihr postet Grillfotos.',
      },
    },
    '⟦Man hat uns mit der neuen Verordnung die Pistole auf die Brust gesetzt.⟧ Die Produktion wandert ab.',
    {
      text: '⟦Muss ich wirklich noch erklären, warum Pünktlichkeit zum Beruf gehört?⟧',
      context: { audience: 'employees' },
    },
    "Locker codes could be seen in our app. ⟦Liability for valuables is excluded as per house rules §7, but please please reset yours.⟧ Sorry for this. It's repaired now.",
    {
      text: 'Zirconia from now on with recycled box! We walk the talk on end-to-end green value creation. ⟦On your question about the dust in the milling room: the new box is blue.⟧',
      context: { audience: 'employees' },
    },
    {
      text: '⟦The paperwork sits with our accountant, who really should have flagged it.⟧',
      context: { channel: 'comment', replyTo: 'Your café had casual staff working without contracts.' },
    },
    {
      text: "⟦Have a look at the reviews of the other apps, some charge three times.⟧ We're on it.",
      context: { channel: 'comment', audience: 'customers', replyTo: 'The app charged me twice!' },
    },
    {
      text: '⟦Should my pointed phrasing have landed badly with some, that is regrettable.⟧',
      context: { channel: 'comment', replyTo: 'Your interview was an insult to every nurse.' },
    },
  ],
  passes: [
    {
      text: 'Falls Sie als Schmelzer zu uns wechseln möchten: Der Ofen ist 1.600 Grad heiß, die Kantine lauwarm. Zwölf Stellen, Tarif Stahl, ab April. Bochum.',
      context: { audience: 'peers' },
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
      text: '27 stimmt, steht mir selbst bis hier. Ich hab grundsätzlich nix gegen kleinere, ab August sind es 22, der neunte Lehrer unterschreibt morgen. Schluss mit dem Thema ist da nicht.',
      context: {
        channel: 'comment',
        audience: 'employees',
        replyTo: 'Sie loben die Waldorfkollegen, weil die kleinere Klassen machen. Und wir sitzen mit 27 da!',
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
