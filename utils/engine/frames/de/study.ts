import { defineFrame, type FrameExamples } from '../define';
import { history } from '../german-guards';

export default defineFrame({
  id: 'de/study',
  language: 'de',
  announces: [
    'forschung|wissenschaft ..3 eindeutig|zeigt|belegt|beweist|weiß',
    '<number> von <number> unternehmen|menschen|deutschen|beschäftigten|firmen|führungskräften|kunden|betrieben|mitarbeitenden|arbeitnehmern|chefs|bewerbern|patienten|mittelständlern',
    'jede(r|s|) zweite|dritte|vierte|fünfte|zehnte|zweiter|dritter|vierter|fünfter ..1 deutsche|beschäftigte|unternehmen|mensch|mitarbeiter|arbeitnehmer|betrieb|firma|bewerber|führungskraft|frau|patient',
    'unser(e|en|) ..1 kund*|nutzer*|anwender*|mandant* ..3 spar(en|t)|gewinn(en|t)|steiger(n|t)|verkürz(en|t)|reduzier(en|t)|erziel(en|t)|erreich(en|t) ..6 <share>|<number>|bis_zu',
    'bis_zu|durchschnittlich|im_schnitt <number> prozent|% ..4 schneller|günstiger|weniger|mehr|effizienter|produktiver|zeit|kosten|einsparung',
    'statistisch gesehen',
    'die mehrheit|meisten ..2 deutschen|menschen|unternehmen|beschäftigten|kunden|führungskräfte ..6 prozent|will|wünscht|glaubt|meint|sagt',
    'studien|untersuchungen|umfragen|statistiken ..1 zeigen|belegen|beweisen|bestätigen|sagen',
    'zeigen|belegen|beweisen ..2 studien|untersuchungen|umfragen|statistiken',
    'eine|neue|aktuelle|jüngste|neueste studie|untersuchung|umfrage ..4 zeigt|belegt|beweist|bestätigt|sagt',
    'laut|nach ..1 einer studie|umfrage|untersuchung|statistik',
    'laut ..1 studien|umfragen|untersuchungen|aktuellen_zahlen|experten',
    'studie|umfrage|untersuchung ..2 zufolge',
    'wissenschaftlich|nachweislich|erwiesenermaßen ..2 belegt|erwiesen|bewiesen|bestätigt|nachgewiesen',
    'es_ist|ist ..2 wissenschaftlich|längst erwiesen|bewiesen|belegt',
    'die_zahlen|zahlen_lügen sprechen_für_sich|nicht',
    'forscher|forschende|wissenschaftler|experten ..3 haben ..4 herausgefunden|festgestellt|bewiesen|nachgewiesen',
    'haben ..5 umfrage|befragung|studie ..5 durchgeführt|gemacht|gestartet|ausgewertet',
    '<number> prozent|% der|aller ..1 deutschen|beschäftigten|unternehmen|menschen|führungskräfte|kunden|verbraucher|mittelständler|mitarbeitenden|arbeitnehmer|bewerber|patienten|frauen|jugendlichen|bürger|chefs|firmen|start-ups|kmu',
  ],
  unless: [
    ...history,
    'keine|welche|ob ..3 studie|studien',
    'in|mit ..1 studien',
    'nicht ..3 belegt|bewiesen|erwiesen',
    'unser(e|er|en) ..2 kund*|mitarbeit*|beschäftigte*|kolleg*|patient*|bewerber*',
  ],
  slots: [
    {
      id: 'source',
      question: 'studySource',
      answers: [
        'studie|umfrage|untersuchung|statistik|erhebung|befragung|befragte|analyse|daten|zahlen ..2 des|der|von|vom|durch <capital>|=TU|=Universität',
        'studie|umfrage|untersuchung|erhebung|befragung|analyse ..2 des|von|vom',
        'universität|hochschule|institut|*institut|bundesamt|statistisches|statistischen|*amt|fraunhofer|max-planck*|bitkom|ifo|diw|iab|ihk|dihk|*verband|gallup|allensbach|forsa|yougov|infratest|civey|eurostat|oecd|who|bundesagentur|ministerium|*ministerium|*stiftung|stiftung|krankenkasse|aok|dak|barmer|destatis|kfw|mckinsey|deloitte|pwc|kpmg|ey|bertelsmann*|stepstone|kununu|statista|zeitschrift|fachzeitschrift|journal|lancet|nature|pflegestatistik|pannenstatistik|mikrozensus',
        'quelle|quelle_im_kommentar|link|https|http|www|nachzulesen|nachlesen|veröffentlicht|erschienen|doi',
        'laut =Bundesagentur|=Handelsverband|=Statistik|<acronym>',
        'laut|zufolge ..1 <capital> <year>',
        'haben|habe ..8 befragt|gefragt|gezählt|ausgewertet|gemessen|erhoben',
        'haben|habe ..5 umfrage|befragung|studie ..5 durchgeführt|gemacht|gestartet',
        'unser(e|er|en|) ..2 umfrage|befragung|studie|auswertung|erhebung|messung*',
      ],
    },
    {
      id: 'sample',
      question: 'studySample',
      onlyIf: [
        'haben|habe ..6 umfrage|befragung|studie ..5 durchgeführt|gemacht|ausgewertet',
        'haben|habe ..6 befragt',
        'unser(e|er|en|) umfrage|befragung|studie ..6 zeigt|ergab|ergibt|belegt',
      ],
      answers: [
        '<number> ..3 <people>|<customers>|teilnehm*|befragte(n|r|)|führungskräfte(n|)|fälle(n|)|antworten|personen|bürger*|eltern|erwachsene(n|)|studierende(n|)|ärzt*|geschäftsführ*|rückmeldungen|proband*|fragebögen|stimmen',
        'befragt|befragte(n|)|teilgenommen|gefragt|ausgewertet ..4 <number>',
        '<number> ..4 befragt|teilgenommen|gefragt|geantwortet|ausgewertet',
        'repräsentativ*|stichprobe|rücklauf*|rücklaufquote|n',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Studien zeigen: Wer gut schläft, führt besser. Deshalb gibt es bei uns keine Termine vor neun.',
      slots: ['source'],
    },
    { text: 'Eine aktuelle Studie belegt, dass Teams mit Hund produktiver sind.', slots: ['source'] },
    {
      text: '73 Prozent der Beschäftigten haben innerlich gekündigt. Das muss uns alarmieren.',
      slots: ['source'],
    },
    {
      text: 'Wir haben eine Umfrage unter Gästen gemacht: Die große Mehrheit ist begeistert.',
      slots: ['sample'],
    },
  ],
  silent: [
    'Laut einer Studie der Universität Kassel schlafen 40 Prozent der Pflegekräfte schlecht.',
    'Wir haben im Mai eine Umfrage gemacht und 312 Gäste befragt: 81 Prozent kommen wieder.',
    '73 Prozent der Beschäftigten pendeln, sagt das Statistische Bundesamt.',
    'Unser Mittel wirkt nicht besser als ein Scheinmedikament. Das ist das Ergebnis der Studie.',
    'Es gibt dazu keine Studie, nur unsere Erfahrung.',
  ],
};
