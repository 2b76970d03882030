import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, elsewhere, own } from '../german-guards';

const data = '*daten|laptop|adressen|*nummern|passwoerter*|rechnungen|*unterlagen|*liste|mails';

export default defineFrame({
  id: 'de/data-breach',
  language: 'de',
  isGrave: true,
  announces: [
    'hackerangriff|cyberangriff|cyberattacke ..4 <own>',
    `${data} ..8 kopiert|abgeflossen|gestohlen|geleakt|einsehbar|darknet|abhanden*|verloren`,
    `${data} ..8 unbefugte*|dritte(n|) ..6 gelangt|zugaenglich|einsehbar|abrufbar|zugegriffen`,
    `${data} ..6 falsche(n|) empfaenger*|kunden`,
    'zugriff ..3 auf ..4 ' + data,
    'wurde(n|) ..3 gehackt',
    'unbekannte|taeter|angreifer|hacker*|kriminelle ..8 *system|*systeme|*systemen|*netz|*daten|*server|verschluesselt|verschafft',
  ],
  announcesAll: [
    [
      [...own, 'bei_uns|<moment>'],
      ['hackerangriff|cyberangriff*|cyberattacke|ransomware|datenpanne|datenleck|*vorfall|gehackt'],
      [
        'opfer|ziel|gegeben|gab|geworden|betroffen|<weekday>|<month>|wochenende|nacht|gestern|heute|festgestellt|bemerkt|entdeckt|informieren|kam',
      ],
    ],
  ],
  unless: [
    ...elsewhere,
    'zu_keiner_zeit|zu_keinem_zeitpunkt|nicht|nie|kein(e|en|) ..6 einsehbar|abgeflossen|gestohlen|kopiert|zugriff|betroffen|kompromittiert|daten',
    'uebten|ueben|geuebt|trainier*|schulung*|nehmen_zu|gefahr|risiko|schuetzen|schutz_vor',
    'messdaten|open*|offene daten',
  ],
  instead: [...blanketFrames, 'de/apology', 'de/outage'],
  slots: [
    {
      id: 'count',
      question: 'breachCount',
      answers: [
        '<number> ..4 <customers>|<people>|adressen|mails|empfaenger*',
        'alle(n|) ..2 <customers>|<people>|betroffen*',
        '<share>',
      ],
      unless: ['kein(e|) ..2 kundendaten|daten'],
    },
    {
      id: 'what',
      question: 'breachWhat',
      answers: [
        '*namen|*adressen|iban|kontonummern|passwoerter*|kreditkarten*|gesundheitsdaten|kontodaten|diagnosen',
      ],
      unless: ['kein(e|) ..2 kundendaten|daten'],
    },
    { id: 'when', question: 'breachWhen', answers: ['<moment>'] },
    {
      id: 'do',
      question: 'breachDo',
      answers: [
        '<contact>',
        'passwort|passwoerter aendern',
        'angeschrieben|informiert|sperren|pruefen_sie|aendern_sie|benachrichtigt|angerufen',
        'schreiben|informieren ..3 alle|betroffene*',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Über eine alte Anmeldeseite waren zeitweise Kundendaten für Dritte einsehbar. Die Seite ist inzwischen abgeschaltet, die Behörde informiert.',
      slots: ['count', 'what', 'when'],
    },
    {
      text: 'Unser Unternehmen ist am Wochenende Opfer eines Cyberangriffs geworden. Wir arbeiten mit Hochdruck an der Aufklärung.',
      slots: ['count', 'what', 'do'],
    },
    {
      text: 'Am Dienstag hat es bei uns einen Datenschutzvorfall gegeben. Betroffen sind 1.200 Kundinnen und Kunden, wir haben alle angeschrieben.',
      slots: ['what'],
    },
    {
      text: 'Durch einen Fehler wurden am Dienstag Rechnungen an falsche Empfänger verschickt. Wir bedauern das.',
      slots: ['count', 'what', 'do'],
    },
  ],
  silent: [
    'Am Dienstag waren bei uns von 8 bis 11 Uhr die Adressen von 214 Kundinnen für Unbefugte einsehbar. Wir haben alle angeschrieben und die Datenschutzbehörde informiert.',
    'Cyberangriffe auf Mittelständler nehmen zu. Wir haben unsere Server deshalb in zwei Netze geteilt.',
    'Patientendaten waren zu keiner Zeit für Dritte einsehbar.',
    'Gestern haben wir geübt, was bei einem Hackerangriff auf unser System zu tun ist.',
    'Wenn Ihre Daten gestohlen wurden, hilft die Verbraucherzentrale.',
    'Wir haben unsere Messdaten veröffentlicht, offen und kostenlos im Netz.',
  ],
};
