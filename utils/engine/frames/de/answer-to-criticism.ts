import { defineFrame, type FrameExamples } from '../define';

/** What settles the matter: a day to come, a deed of one's own, a fault owned, the very answer. */
const settled = [
  'bis|ab|am|seit|zum ..2 <weekday>|<month>|heute|morgen|gestern|mittag|abend',
  '<weekday>|<month>|heute|gestern|morgen|jetzt ..6 <doing>|<done>|raus|wieder|fertig|da|frei',
  'heute|morgen|gestern ..2 <number>|mittag|abend|frueh',
  'am|zum <number> <month>',
  'ab|per sofort',
  'rueckwirkend|gutschrift|gutschein|ersatz*|erstatt*|rueckerstattung|kostenlos|quittung|rechnung_an_mich',
  'ich|wir ..1 <doing>',
  '<doing> ..2 ich|wir|dir|ihnen',
  'habe(n|) ..8 <done>',
  '<done> ..2 habe(n|)',
  'ist|sind|wird|werden ..6 geloescht|korrigiert|beantwortet|repariert|ersetzt|ergaenzt|gestrichen|bezahlt',
  '^ ja|nein|doch',
  '^ weil|beides',
  'deshalb|daran|storniert',
  '^ ich , als|zusammen',
  'sie|du|ihr ..1 haben|hast|habt ..1 recht',
  'stimmt|stimmen $',
  'stimmt|stimmen ..2 und|gerechnet',
  'mein|unser|unsere|meine ..1 fehler|versaeumnis|verschulden|schuld|verantwortung',
  'haette(n|) ..8 muessen|sollen|duerfen|gehoert',
  'war ..2 falsch|daneben|dumm|zu_optimistisch|zu_spaet|zu_wenig',
  'haben ..1 wir|ich ..2 geschlafen|uebersehen|vergessen',
  'ursache|grund ..3 war|ist',
  'komm(e|en|)|ruf(e|en|t)|bring(e|en|)|geb(e|en) ..6 vorbei|an|zu|zurueck',
  'bekommen|bekommt|bekommst ..4 zurueck|<number>|rueckwirkend',
  'meldet|melden ..4 heute|morgen|<weekday>',
  'schreib(en|t|) ..2 mir',
  '<number> von <number>',
  '<money>',
  'gern|gerne ..3 besuchen|vorbei',
  'gleich(er|em|en|) lohn|geld|preis',
];

/** Benoit, image repair: corrective action */
export default defineFrame({
  id: 'de/answer-to-criticism',
  language: 'de',
  scope: { reply: true },
  announces: [
    '^ wer|bei|in|man|auch|so|jeder|das|wir|es',
    'nicht|nichts|nie|niemand|kein(e|en|er|em|)|leider|aber|jedoch|allerdings|doch|schade|falsch|verantwortlich|*dienstleister|kunden|standards|sprechen|behauptungen|niemandem|rechtlich|wohl|uebrigens|offenbar|halt|eben|selbstverstaendlich|natuerlich',
    'kritik|vorwurf|vorwuerfe|ernst|sorry|entschuldig*|bedauer*|*verstaendnis|hinweis|feedback|anliegen|*fall',
    'sollte(n|)|muessen|muss|duerfen|koennen|wollen|bemuehen|arbeiten|pruefen',
    'sie|ihnen|ihre(n|r|)|du|dir|dein(e|en|)|unser(e|)',
  ],
  unlessText: [
    'freut mich|uns|sich',
    'danke dir',
    'schoene(r|)|gute(r|) gedanke|idee|frage',
    'danke|dank ..4 glueckwuensche|lob|worte|blumen|einladung|unterstuetzung',
    'glueckwunsch|gratulier*',
    'marktmissbrauch*|ad-hoc*|analysten|schweigepflicht',
  ],
  slots: [{ id: 'next', question: 'answerNext', answers: settled }],
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
    'Gute Idee, das probieren wir im Herbst aus.',
    'Das stimmt, der Preis war falsch ausgezeichnet. Wir haben ihn korrigiert.',
    'Das darf nicht passieren, es tut mir leid. Ihr Ersatzgerät geht heute raus und ist am Donnerstag bei Ihnen.',
    'Sie haben recht, das war unser Fehler. Ich rufe Sie morgen Vormittag an.',
    'Nein, wir haben Ihre Mail nicht gelöscht. Sie lag im falschen Ordner, Frau Kern hat sie gestern gefunden.',
    'Wir waren im August nur zu zweit, deshalb blieb vieles liegen. Das holen wir bis Freitag auf.',
    'Danke für die lieben Worte, das Team hat es nicht leicht gehabt.',
    'Ich verstehe den Ärger. Die Ursache war ein Serverfehler, alle 40 Anfragen sind inzwischen beantwortet.',
  ],
};
