import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, elsewhere, own } from '../german-guards';

const plan = '*strategie|*programm|restrukturierung|neuausrichtung|transformation|*struktur';

export default defineFrame({
  id: 'de/restructuring',
  language: 'de',
  announces: [],
  announcesAll: [
    [
      [...own, 'ab_sofort|<deadline>'],
      [
        'effizienzprogramm|sparprogramm',
        `neue ..2 ${plan} ..4 steht|heisst|beschlossen|verabschiedet|vorgestellt|ist|stellt`,
        `${plan} ..5 steht|beschlossen|verabschiedet|eingeleitet|gestartet|beginnt|phase`,
        'schlanker|zukunftspaket',
        'neue(n|) struktur|organisation|strategie',
        'stell(en|t) ..2 uns|sich ..3 neu ..2 auf',
        '<own> ..6 *struktur|*strukturen|organisation|konzern|unternehmen ..5 verschlank*|umbauen|umgebaut|neu|ausgerichtet|ausrichten',
        'richten ..6 organisation|unternehmen|konzern ..6 aus',
        'leg(en|t) ..7 bereiche|abteilungen|teams|vertrieb ..6 zusammen',
        'bereiche|abteilungen ..4 zusammenleg*|zusammengelegt|zusammenfuehren',
      ],
    ],
  ],
  unless: [
    ...elsewhere,
    'abgeschlossen|nach_der|erfolgreich_beendet|strom|formular',
    'nicht ..4 umbauen|neu|umgebaut',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'staff',
      question: 'restructuringStaff',
      answers: [
        '<jobs>|<people>|<staff> ..8 bleib*|behalt*|weg|wegfall*|entfall*|abbau*|nicht|kein*|wechsel*|betroffen|betrifft|uebernommen',
        'kein(e|er|en) ..2 <people>|<jobs>|kuendigung*',
        '<number> ..3 <people>|<jobs>|<staff>',
      ],
    },
    {
      id: 'what',
      question: 'restructuringWhat',
      answers: [
        '<number> ..3 <capital>',
        'leg(en|t) ..8 zusammen',
        'bereiche|abteilungen|standorte ..4 zusammen*',
        'verkauf*|schliess* ..4 <capital>',
        'konkret|heisst_das',
      ],
    },
    { id: 'when', question: 'restructuringWhen', answers: ['<deadline>'] },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Der Vorstand hat ein Effizienzprogramm beschlossen. Wir richten die Organisation konsequent auf Wachstum aus.',
      slots: ['staff', 'what', 'when'],
    },
    {
      text: 'Wir stellen uns neu auf: schlanker, schneller, näher am Kunden. Ich freue mich auf diese Reise.',
      slots: ['staff', 'what', 'when'],
    },
    {
      text: 'Ab 1. Juli legen wir die Bereiche Vertrieb und Service zusammen. Das macht uns schneller.',
      slots: ['staff'],
    },
    {
      text: 'Wir werden unsere Strukturen bis Jahresende deutlich verschlanken.',
      slots: ['staff', 'what'],
    },
  ],
  silent: [
    'Wer eine Strategie schreibt, sollte sie auch einem Lkw-Fahrer erklären können. Ich habe es probiert und bin gescheitert.',
    'Ab 1. Juli legen wir Vertrieb und Service zusammen, weil Kunden zwei Ansprechpartner hatten. Aus neun Teams werden vier, keine Stelle fällt weg.',
    'Viele Unternehmen stellen sich gerade neu auf. Ich halte das für richtig.',
    'Nach der Restrukturierung sind wir wieder profitabel, das Programm ist abgeschlossen.',
    'Wir haben unser Lager neu aufgestellt, die Regale stehen jetzt quer.',
    'Mit der neuen Pumpe sparen wir 40.000 Kilowattstunden Strom im Jahr.',
    'Damals, 2009, mussten wir den Konzern umbauen.',
  ],
};
