import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, hypothesis, own } from '../german-guards';

export default defineFrame({
  id: 'de/investment',
  language: 'de',
  announces: [
    'investieren|investiert ..4 kräftig|massiv|erheblich|stark|deutlich|viel|kontinuierlich|konsequent',
    'massive|kräftige|erhebliche|rekordinvestition(en|)|millioneninvestition ..2 investition(en|)',
  ],
  announcesAll: [
    [
      own,
      [
        'bauen|errichten|eröffnen|eröffnet ..6 neue(s|n|r|) ..3 werk|standort|fabrik|halle|zentrum|labor|zentrale|rechenzentrum|lager|logistikzentrum|klinik|campus|produktion|hotel|büro|niederlassung|filiale',
        'neue(s|n|r|) ..2 werk|standort|fabrik|halle|zentrum|labor|zentrale|rechenzentrum|logistikzentrum|klinik|campus|hotel|büro|niederlassung|filiale ..6 bauen|gebaut|errichten|eröffnen|eröffnet|entsteht',
        'finanzierungsrunde|series_a|series_b|seed-runde|kapitalerhöhung ..6 abgeschlossen|geschlossen|erfolgreich|eingesammelt',
        'abgeschlossen|geschlossen|erfolgreich ..4 finanzierungsrunde|series_a|series_b|seed-runde|kapitalerhöhung',
        'ziehen ..4 um',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'zeit|herzblut|energie|vertrauen|kraft|nerven ..3 investier*',
    'investier* ..4 zeit|herzblut|kraft|nerven|vertrauen',
    'nicht|kein(e|en|) ..4 investier*|bauen|eröffnen|werk|standort',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'much',
      question: 'investmentMuch',
      answers: [
        '<number> ..1 million(en|)|milliarde(n|)|mio|mrd|euro|€|franken|dollar|prozent|%|quadratmeter|arbeitsplätze(n|)|plätze|stellen|zimmer|betten|<people>',
        'millionen*|millionenbetrag|stillschweigen|<number> ..3 <capital>',
      ],
    },
    { id: 'when', question: 'investmentWhen', answers: ['<moment>'] },
  ],
});

export const examples: FrameExamples = {
  asks: [
    { text: 'Wir investieren massiv in unsere Zukunft und in moderne Technik.', slots: ['much', 'when'] },
    {
      text: 'Unsere Finanzierungsrunde ist erfolgreich abgeschlossen! Danke an alle, die an uns glauben.',
      slots: ['much', 'when'],
    },
    {
      text: 'Wir bauen in Gotha ein neues Werk. Das ist ein Bekenntnis zum Standort.',
      slots: ['much', 'when'],
    },
    { text: 'Im Herbst eröffnen wir ein neues Labor. Spannend!', slots: ['much'] },
  ],
  silent: [
    'Wir investieren bis 2028 rund 40 Millionen Euro in ein neues Werk in Gotha.',
    'Wir haben viel Zeit und Herzblut investiert.',
    'Laut Medienberichten baut die Konkurrenz ein neues Werk.',
    'Damals bauten wir unser neues Werk.',
  ],
};
