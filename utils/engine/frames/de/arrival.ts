import { defineFrame, type FrameExamples } from '../define';
import { elsewhere } from '../german-guards';

export default defineFrame({
  id: 'de/arrival',
  language: 'de',
  announces: [
    '<capital> ist|sind ..3 an_bord|neu_im_team|neu_bei_uns|dabei|gelandet',
    'verstaerkt|verstaerken ..3 <own> ..3 *team|mannschaft|haus',
    '<own> ..1 *team ..2 verstaerkt',
    'begruessen ..3 <capital> ..4 <own>|team|an_bord',
    'willkommen ..4 <first-name>',
    'neuzugang',
    '<first-name> <capital> ..4 teil ..2 team(s|)|mannschaft',
    'personalie ..4 gelandet|perfekt|verkuenden|bekannt*',
  ],
  announcesAll: [
    [
      ['<own>'],
      ['freue(n|)|stolz|gewonnen|verpflichtet'],
      ['an_bord|neuzugang|verstaerkung ..5 <capital>|gewonnen|verpflichtet|bekommen'],
    ],
  ],
  unless: [
    ...elsewhere,
    'gaeste(n|)|besuch*|kund*|partner*|azubis|auszubildende*|praktik*',
    'suchen|sucht|kinder',
  ],
  slots: [
    {
      id: 'role',
      question: 'arrivalRole',
      answers: [
        'als ..3 <capital>',
        '*leiter|*leiterin|*leitung|*chef|*chefin|ceo|cfo|cto|*vorstand|*vorstaendin|*fuehrerin|*fuehrer|*direktor*|leitet|verantwortet|uebernimmt|kuemmert|*ingenieur*|*entwickler*|nachfolge*|folgt|abteilung|bereich|vertrieb|marketing',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    { text: 'Constanze Eppler ist an Bord! Wir freuen uns riesig.', slots: ['role'] },
    { text: 'Jannis Voss verstärkt unser Team. Schön, dass du da bist!', slots: ['role'] },
    { text: 'Mit Ines Kalb haben wir die Personalie des Jahres gelandet.', slots: ['role'] },
    { text: 'Heute begrüßen wir Lars Petermann an Bord. Auf gute Zusammenarbeit!', slots: ['role'] },
  ],
  silent: [
    'Maren Holt ist neu bei uns: Sie leitet ab Mai das Labor in Jena.',
    'Jannis Voss verstärkt unser Team als Disponent.',
    'Heute begrüßen wir 40 Gäste an Bord der Fähre.',
    'Damals war Ines an Bord, und wir lernten viel.',
  ],
};
