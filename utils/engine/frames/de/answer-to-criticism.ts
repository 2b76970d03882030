import { defineFrame, type FrameExamples } from '../define';

/** What settles the matter: a day to come, a deed of one's own, a fault owned, the very answer. */
const settled = [
  'bis|ab|am|seit|zum ..2 <weekday>|<month>|heute|morgen|gestern|mittag|abend',
  '<weekday>|<month>|heute|gestern|morgen|jetzt ..6 <doing>|<done>|raus|wieder|fertig|da|frei',
  'heute|morgen|gestern ..2 <number>|mittag|abend|frueh',
  'am|zum <number> <month>',
  'ab|per sofort',
  'rueckwirkend|gutschrift|gutschein|ersatz|ersatz*|ersatztermin|erstatt*|rueckerstattung|entschaedigung|richtigstellung|nachholtermin|kostenlos|quittung|rechnung_an_mich',
  'ich|wir ..1 <doing>',
  '<doing> ..2 ich|wir|dir|ihnen',
  'habe(n|) ..8 <done>',
  '<done> ..2 habe(n|)',
  'ist|sind|wird|werden ..6 geloescht|korrigiert|beantwortet|repariert|getauscht|ersetzt|ergaenzt|abgeschaltet|gestrichen|bezahlt|nachgeholt',
  '^ ja|nein|doch',
  '^ weil|beides',
  '^ ich , als|zusammen',
  'sie|du|ihr ..1 haben|hast|habt ..1 recht',
  'stimmt|stimmen $',
  'stimmt|stimmen ..2 und|gerechnet',
  'mein|unser|unsere|meine ..1 fehler|versaeumnis|verschulden|schuld|verantwortung',
  'haette(n|) ..8 muessen|sollen|duerfen|gehoert',
  'war ..2 falsch|daneben|toericht|dumm|zu_optimistisch|zu_spaet|zu_wenig',
  'haben ..1 wir|ich ..2 geschlafen|uebersehen|vergessen',
  'niemand ausser_uns|anderes',
  'ursache|grund ..3 war|ist',
  'komme|ruf(e|en|t) ..6 vorbei|an|zu',
];

/** Benoit, image repair: corrective action */
export default defineFrame({
  id: 'de/answer-to-criticism',
  language: 'de',
  scope: { reply: true },
  announces: [
    '^ wer|bei|in|man|auch|so|jeder|das|wir|es',
    'nicht|nichts|nie|niemand|kein(e|en|er|em|)|leider|aber|jedoch|allerdings|doch|schade|falsch|wohl|uebrigens|offenbar|angeblich|halt|eben|stets|selbstverstaendlich|natuerlich|grundsaetzlich',
    'kritik|vorwurf|vorwuerfe|ernst|leid|sorry|entschuldig*|bedauer*|versteh*|verstaendnis|nachvollzieh*|aerger*|hinweis|rueckmeldung|feedback|anliegen|einzelfall|umstaende',
    '*dienstleister|zustaendig*|verantwort*|lieferant*|partner*|hersteller|politik|behoerde*|vorgaben|rechtlich|verfahren|prozess*',
    'sollte(n|)|muessen|muss|duerfen|koennen|wollen|bemuehen|arbeiten|pruefen',
    'sie|ihr|ihnen|ihre(n|r|)|du|dir|dein(e|en|)',
    'qualitaet|anspruch|werte|prioritaet|kund*|mitarbeit*|branche|markt|erfolg',
  ],
  unlessText: [
    'freut mich|uns|sich',
    'danke|dank ..4 glueckwuensche|lob|worte|zuspruch|empfehlung|blumen|einladung|unterstuetzung|kompliment',
    'glueckwunsch|gratulier*',
    'marktmissbrauch*|ad-hoc*|analyst*|schweigepflicht|laufende(n|s|) ..1 verfahren ..3 nicht|darf',
  ],
  slots: [
    {
      id: 'firm',
      question: 'answerNext',
      onlyIf: [
        // regret for a feeling, or in general
        'sollte(n|)|falls|sofern|wo_immer ..6 eindruck|gefuehl|gefuehlt|schreck|*verletzt|enttaeuscht|veraergert|erwartung*|zurueckgeblieben',
        'unannehmlichkeit*|eindruck ..2 gewonnen|entstanden|entschuldigen|bedauer*',
        'bedauer* ..3 unannehmlichkeiten|irritation*|missverstaendnis*|eindruck',
        'nicht ..1 alles ..2 optimal|rund|glatt',
        // it happens, elsewhere too
        'andere(n|)|anderswo|konkurrenz|mitbewerber|kein_versorger|in_dieser_stadt ..8 auch|nicht|schlimmer|mehr|weniger|schlechter|uebler*|drei|kurse',
        'kann ..5 vorkommen|passieren',
        'kommt|passiert|gehoert|laeuft|ablaeuft ..8 nun_mal|eben|halt|nie|vor',
        'nun_mal|rein_rechnerisch|in_aller_regel|trotzdem ..8 fairness|geduld|verlangt|vor|zurueck|dazu',
        // it was not us
        'vorgegeben|vorgibt|vorgeschrieben|falsche(r|n|)_adressat|kein_spielraum|keinen_spielraum|setzt|entscheidet|liefert|betreibt|sitzt ..6 aufsichtsrat|konzern|kreis|land|spielraum|dienstleister|rechenzentrum|praesidium|uebrigen',
        'dienstleister|aufsichtsrat|konzern|kreis|land|versicherung|partner ..6 vorgibt|vorgegeben|fest|zustaendig|adressat|anklopfen|liegt|uebernimmt|gebunden',
        'liegt|bei ..3 *partner|dienstleister|versicherung|spedition|zulieferer',
        'da|dort muessen_sie|muesste_man',
        // the law, the terms, the board that will see to it
        'ziffer|paragraf|absatz|bedingungen|*bestimmungen|rechtspflicht|*vorgaben|einklang|zulaessig|zwingend|anspruch_auf|zu_gegebener_zeit|gremien|augenmass|beanstandet',
        // you are the problem
        'empfehle ihnen|dir',
        'sollte(n|) ..4 vertraut|arbeitsvertrag|fairness|zurueckhalten|nachlesen|sparsam|ruhen|bedenken',
        'wer ..3 noch_nie|nie ..8 sollte|hat',
        'jeder|poebel*|dauerempoerte*|empoerte*|stimmung|neiddebatte|befindlichkeiten|ferndiagnose*|meckern|sofa|enttaeuschung|sonnenschein|spricht_baende',
        'losgeloest|kolportiert|zusammengeschnitten|zusammenhang|kursiert',
        // of course, and we are on it
        'versteht sich ..3 selbst',
        'selbstverstaendlich(es|)|seit_jeher|allererster|erster ..4 anliegen|markenzeichen|stelle|prioritaet|herzen',
        'nehmen ..4 ernst',
        'geben|leiten ..6 weiter',
        'pruefen ..3 das|dies|ihr|ihren|ihre|intern',
        'zeitnah|schnellstmoeglich|baldmoeglichst|in_kuerze|mit_hochdruck|arbeiten_daran|ausgewertet|festgestellt',
        'seit <number> jahren',
        'zufriedene* kund*',
        'sprechen ..1 fuer_uns|fuer_sich',
      ],
      answers: settled,
    },
    {
      id: 'next',
      question: 'answerNext',
      answers: [
        ...settled,
        '<month>|<weekday>|<money>|<share>|<contact>',
        'heute|gestern|morgen|uebermorgen|seither|inzwischen',
        '<number> ..1 <timespan>|uhr|meter|kilometer|<people>|<customers>',
        '<number> ..2 <capital>',
        '<number> von <number>',
        '<done>',
        'gleich(e|em|en|er|)|genauso viele',
        'weil|grund|ursache|deshalb',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  replyTo: 'Seit drei Wochen keine Antwort auf meine Reklamation. Wann kümmern Sie sich endlich?',
  asks: [
    {
      text: 'Wir bedauern, dass Sie diesen Eindruck gewonnen haben. Zufriedene Kunden stehen für uns an erster Stelle.',
      slots: ['firm'],
    },
    {
      text: 'Vielen Dank für Ihr Feedback. Wir nehmen das sehr ernst und geben es intern weiter.',
      slots: ['firm'],
    },
    {
      text: 'Der Versand liegt bei einem externen Partner, da sind uns leider die Hände gebunden.',
      slots: ['firm'],
    },
    {
      text: 'Wer noch nie eine Reklamation bearbeitet hat, sollte sich mit Urteilen zurückhalten.',
      slots: ['firm'],
    },
    {
      text: 'Seit 25 Jahren stehen wir für Qualität, über 10.000 zufriedene Kunden können nicht irren.',
      slots: ['firm'],
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
