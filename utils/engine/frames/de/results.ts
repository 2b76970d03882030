import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, elsewhere, own } from '../german-guards';

const figure = 'umsatz|gewinn|*ergebnis|absatz|auftragseingang|rendite|nachfrage';

export default defineFrame({
  id: 'de/results',
  language: 'de',
  announces: [
    'rekordjahr|rekordumsatz',
    'bestes|beste|besten|erfolgreichste* ..2 *jahr|*quartal|halbjahr|ergebnis ..3 geschichte|<own>|bisher|ueberhaupt|je',
    'saemtliche|alle rekorde',
    'was_fuer_ein jahr|quartal|halbjahr|geschaeftsjahr',
    'erwartungen|ziele ..3 uebertroffen',
    'neue|unsere|aktuelle ..1 zahlen ..4 raus|da|sind|liegen|koennen',
  ],
  announcesAll: [
    [
      own,
      [
        `${figure}|zahlen ..7 deutlich|kraeftig|erneut|weiter|massiv|stark|spuerbar|leicht ..3 gesteigert|gestiegen|gewachsen|verbessert|ueber|unter|gesunken`,
        'quartal|*jahr ..5 ueber|unter ..3 erwartung*|plan|vorjahr',
        `${figure} ..4 schwaecher|ruecklaeufig|verhalten|hinter`,
        'auf kurs',
        '*jahr|quartal ..4 herausfordernd*|anspruchsvoll*|schwierig*|erfolgreich*',
        'starkes|erfolgreiches|schwieriges ..2 *jahr|quartal',
        'zahlen ..8 grossartig*|stark*|hervorragend*|sensationell*',
        '*jahr|quartal|geschaeft ..6 erfreulich|hervorragend|gut|positiv|stark|ausgezeichnet ..1 entwickelt|verlaufen|gelaufen|abgeschlossen',
      ],
    ],
    [
      ['<own>|operative*|etwas|erwartet'],
      [`${figure} ..3 fiel|faellt|war|ist ..3 schwaecher|niedriger|geringer|verhalten`],
    ],
  ],
  unless: [...elsewhere, 'wollen|moechten|sollen|muessen|ziel|planen|wuenschen', 'erfreuliches ergebnis'],
  instead: blanketFrames,
  slots: [
    {
      id: 'figure',
      question: 'resultsFigure',
      answers: [
        '<money>|<share>',
        '<number> ..1 <customers>',
        'von <number> auf',
        'liegen|liegt ..2 <number>',
      ],
    },
    {
      id: 'result',
      question: 'resultsFigure',
      onlyIf: [`${figure} ..3 fiel|faellt|war|ist ..3 schwaecher|niedriger|geringer|verhalten`],
      answers: ['<money>', 'von <number> auf'],
    },
    {
      id: 'compared',
      question: 'resultsCompared',
      answers: [
        'vorjahr*|gegenueber|verglichen|statt|zuvor|vorher',
        'als ..3 <year>|vor',
        'nach <number>',
        'von <number> auf',
        '<number> ..1 prozent ..2 mehr|weniger|ueber|unter',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Wir haben unseren Umsatz auch in diesem Jahr deutlich gesteigert. Danke an alle!',
      slots: ['figure', 'compared'],
    },
    {
      text: 'Hinter uns liegt das beste Geschäftsjahr unserer Geschichte. Das ist Teamleistung.',
      slots: ['figure', 'compared'],
    },
    { text: 'Rekordjahr! Wir sind stolz auf das, was wir erreicht haben.', slots: ['figure', 'compared'] },
    {
      text: 'Unser Quartal lag weit über den Erwartungen. Was für eine Leistung.',
      slots: ['figure', 'compared'],
    },
  ],
  silent: [
    'Unser Umsatz ist deutlich gestiegen, von 41 auf 47 Millionen Euro.',
    'Wir haben im Geschäftsjahr 12 Prozent mehr Umsatz gemacht als im Vorjahr.',
    'Laut Medienberichten hat der Wettbewerber ein Rekordjahr hinter sich.',
    'Wir wollen unseren Umsatz deutlich steigern.',
    'Unsere Umfrage brachte ein erfreuliches Ergebnis.',
    'Damals war unser Umsatz deutlich gestiegen, und wir wurden bequem.',
  ],
};
