import { defineFrame, type FrameExamples } from '../define';

export default defineFrame({
  id: 'de/answer-to-criticism',
  language: 'de',
  scope: { reply: true },
  announces: [
    'nicht|nichts|nie|niemand|kein(e|en|er|em|es|)|leider|aber|jedoch|allerdings|schade|falsch|wohl|übrigens|immerhin|offenbar|offensichtlich|vielleicht|vermutlich|angeblich|vermeintlich|vermeintlich*|halt|eben|stets|jederzeit|selbstverständlich|natürlich|grundsätzlich|generell|durchaus|bekanntlich',
    'kritik|vorwurf|vorwürfe|thema|ernst|leid|sorry|entschuldig*|bedauer*|verstehe|verstehen|verständnis|verständlich|nachvollziehbar|nachvollziehen|unmut|ärger|ärgerlich|frust|sorge(n|)|hinweis|rückmeldung|feedback|anregung|perspektive|sichtweise|meinung|anliegen|fall|einzelfall|sache|umstände',
    'dienstleister|zuständig|zuständig*|verantwort*|adressat|lieferant|lieferant*|partner|hersteller|gesetzgeber|politik|behörde(n|)|land|vorgaben|vorschriften|rechtlich|juristisch|verfahren|prozess|prozess*',
    'sollte(n|)|müssen|muss|dürfen|können|hätte(n|)|würde(n|)|wäre(n|)|könnte(n|)|wollen|versuchen|bemühen|arbeiten|prüfen|prüfung',
    'sie|ihr|ihnen|ihre(n|r|m|)|du|dir|dein(e|en|)',
    'qualität|anspruch|werte|priorität|kund*|team|mitarbeit|mitarbeit*|unternehmen|branche|markt',
  ],
  unlessText: [
    'freut mich|uns|mich_sehr',
    'danke|dank ..4 glückwünsche|lob|worte|zuspruch|empfehlung|blumen|einladung|unterstützung|kompliment',
    'glückwunsch|gratulier*',
  ],
  slots: [
    {
      id: 'next',
      question: 'answerNext',
      answers: [
        // when
        '<month>|<weekday>',
        '2025|2026|2027|2028',
        'heute|gestern|vorgestern|morgen|übermorgen|ab_sofort|seit_gestern|seit_heute|sofort|umgehend',
        '<number> uhr',
        '<number> ..1 tage(n|)|wochen|monate(n|)|stunden|minuten|werktage(n|)|sekunden|kilometer|meter|tonnen|liter|grad|gramm|stück',
        'diese(r|n|m|)|kommende(r|n|s|m|)|nächste(r|n|s|m|)|vergangene(r|n|s|m|)|letzte(r|n|s|m|)|vorige(r|n|s|m|) <timespan>',
        'binnen|innerhalb ..3 <timespan>',
        'in einer|wenigen|zwei|drei|vier stunde(n|)|tagen|woche(n|)|monaten',
        'vor einer|zwei|drei|vier stunde(n|)|tagen|woche(n|)|monaten',
        'quartal|halbjahr|jahresende|wochenende|frühjahr|sommer|herbst|winter|weihnachten|ostern|pfingsten',
        'am|zum|vom <number>',
        // how much
        '<number> ..1 euro|cent|franken|€|prozent|%|millionen|milliarden',
        '<number> von <number>',
        'jede(r|s|n|m|) zweite(r|n|s|)|dritte(r|n|s|)|vierte(r|n|s|)|fünfte(r|n|s|)|zehnte(r|n|s|)',
        '<share>',
        '<number> ..2 fälle(n|)|beschwerden|unfälle(n|)|bewerbungen|plätze(n|)|betten|stellen|leute|kolleg*|mitarbeit|mitarbeit*|geräte(n|)|fahrzeuge(n|)|familien|menschen|personen|kinder(n|)|frauen|proben|kontrollen|züge(n|)|filialen',
        // whom
        '<contact>',
        'ruf(en|e|t) ..5 an|zurück',
        'komm(en|t|) ..6 vorbei|besuchen',
        'lade(n|) ..8 ein',
        // an answer to the question itself
        '^ ja|nein|doch|stimmt|richtig|korrekt|genau',
        '^ das|da|sie|du|ihr stimmt|hast|haben|habt',
        'recht|stimmt|berechtigt(e|er|en|)',
        'mein|unser fehler|versäumnis|verschulden',
        'war|ist ..2 falsch|fehler|mein_fehler|unser_fehler|zu_spät|zu_wenig|unangemessen|geschmacklos',
        '<done>',
        'ich|wir <doing>',
        '<doing> ich|wir|ihnen|dir|euch|alle(n|)|sie',
        'grund|ursache|gründe ..4 war(en|)|ist|sind|dafür',
        'lag|liegt ..1 an|daran',
        'gutschrift|gutschein|ersatz|ersatztermin|ersatzlieferung|erstattung|rückerstattung|entschädigung|richtigstellung|nachholtermin|wiederholung|neuen_termin|sonderkündigungsrecht',
      ],
    },
  ],
  source: 'Benoit, image repair: corrective action',
});

export const examples: FrameExamples = {
  replyTo: 'Seit drei Wochen keine Antwort auf meine Reklamation. Wann kümmern Sie sich endlich?',
  asks: [
    {
      text: 'Wir bedauern, dass Sie diesen Eindruck gewonnen haben. Zufriedene Kunden stehen für uns an erster Stelle.',
      slots: ['next'],
    },
    {
      text: 'Vielen Dank für Ihr Feedback. Wir nehmen das sehr ernst und geben es intern weiter.',
      slots: ['next'],
    },
    {
      text: 'Der Versand liegt bei einem externen Partner, da sind uns leider die Hände gebunden.',
      slots: ['next'],
    },
    {
      text: 'Wer noch nie eine Reklamation bearbeitet hat, sollte sich mit Urteilen zurückhalten.',
      slots: ['next'],
    },
    {
      text: 'Seit 25 Jahren stehen wir für Qualität, über 10.000 zufriedene Kunden können nicht irren.',
      slots: ['next'],
    },
  ],
  silent: [
    'Das darf nicht passieren, es tut mir leid. Ihr Ersatzgerät geht heute raus und ist am Donnerstag bei Ihnen.',
    'Sie haben recht, das war unser Fehler. Ich rufe Sie morgen Vormittag an.',
    'Nein, wir haben Ihre Mail nicht gelöscht. Sie lag im falschen Ordner, Frau Kern hat sie gestern gefunden.',
    'Wir waren im August nur zu zweit, deshalb blieb vieles liegen. Das holen wir bis Freitag auf.',
    'Danke für die lieben Worte, das Team hat es nicht leicht gehabt.',
    'Ich verstehe den Ärger. Die Ursache war ein Serverfehler, alle 40 Anfragen sind inzwischen beantwortet.',
  ],
};
