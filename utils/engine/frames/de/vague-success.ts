import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../german-guards';

export default defineFrame({
  id: 'de/vague-success',
  language: 'de',
  scope: { channels: ['post', 'article'], reply: false },
  announces: [
    'voller|voller|großer|riesiger|toller|durchschlagender|überwältigender erfolg',
    'großes ..2 geschafft|erreicht|geleistet|bewegt|geschaffen',
    'überwältigend(e|en|er|es|)|phänomenal(e|en|er|es|)|sensationell(e|en|er|es|) ..3 feedback|resonanz|rückmeldung*|zuspruch|nachfrage|echo|ergebnis*|erfolg|zahlen',
    'feedback|resonanz|rückmeldungen|zuspruch|nachfrage|echo ..3 überwältigend|großartig|phänomenal|riesig|enorm|sensationell|durchweg|durchwegs|ausschließlich',
    'auf ..2 sehr|richtig ..1 guten weg',
    'auf ..1 gutem|gutem|bestem|richtigem|richtigen|guten kurs|weg',
    'kommt|kommen|läuft|laufen|geht|liegt|liegen ..5 planmäßig|nach_plan|im_plan|reibungslos|im_zeitplan|hervorragend|ausgezeichnet ..2 voran|weiter',
    'nach|im plan $',
    'ziel(e|en|)|erwartungen|vorgaben|plan ..4 übertroffen|übererfüllt|weit_übertroffen|mehr_als_erfüllt',
    'übertroffen|übererfüllt ..4 ziel(e|en|)|erwartungen|vorgaben',
    'gute|faire|tragfähige|ausgewogene ..1 lösung|einigung|kompromiss ..4 gefunden|erzielt|erreicht|für_alle',
    'fairer|guter|tragfähiger|ausgewogener kompromiss|abschluss',
    'tausendfach|hundertfach|vielfach|millionenfach|in_der_praxis ..2 bewährt|erprobt',
    'immer ..1 mehr kunden|kundinnen|unternehmen|menschen|betriebe ..6 uns|unser*',
    'immer ..1 weniger unfälle|beschwerden|reklamationen|fehler|ausschuss|krankheitstage',
    'zeichen ..4 auf wachstum|grün|erfolg',
    'kann|können sich ..1 sehen lassen',
    'zahlen ..3 stimmen|sprechen_für_sich|geben_uns_recht|lügen_nicht',
    'erfolg gibt ..1 uns|mir recht',
    'aus ..1 gutem grund $',
    'bei_uns standard|selbstverständlich|gelebte_praxis|gelebter_alltag|gelebte_realität|teil_unserer_dna',
    'hilft|wirkt|funktioniert ..4 fast_allen|allen|jedem|immer|bei_allen',
    'objektiv|fair|neutral ..2 objektiv|fair|neutral ..3 entscheid*|bewert*',
    'entscheidet|bewertet|urteilt ..3 objektiv|neutral|fair|vorurteilsfrei|diskriminierungsfrei',
    'stimmung|zufriedenheit|zusammenhalt ..6 ausgezeichnet|hervorragend|nie_besser|bestens|großartig|so_gut',
    'großauftrag|zuschlag ..5 bekommen|gewonnen|erhalten|gesichert|hingearbeitet',
    'bekommen|gewonnen|erhalten ..3 großauftrag|zuschlag',
    'für die_meisten|fast_alle ..3 wird|ist ..2 besser|einfacher|günstiger',
    'mehrheit|großteil|überwältigende ..6 zufrieden|begeistert|zustimmung|dafür|positiv',
  ],
  announcesAll: [
    [
      own,
      [
        'deutlich|spürbar|viel|kräftig|massiv|enorm|rasant|merklich|signifikant|erheblich|drastisch|stark|nochmals|weiter|nachhaltig|wesentlich|messbar|radikal|dramatisch ..2 gestiegen|gesunken|gesenkt|gesteigert|verbessert|verkürzt|schneller|weniger|besser|reduziert|gewachsen|zugenommen|abgenommen|günstiger|effizienter|produktiver|zufriedener|beschleunigt|erhöht|kürzer|sicherer|zurückgegangen|ausgebaut|verringert|optimiert|zugelegt',
        'steigern|senken|verbessern|reduzieren|beschleunigen|verkürzen ..6 deutlich|spürbar|massiv|enorm|merklich|signifikant|erheblich|drastisch|stark|nachhaltig|messbar',
        'löhne(n|)|gehälter(n|)|tarifrunde|tarifabschluss ..4 steigen|erhöht|geschafft|steigt|erhöhen|angehoben',
        'heben|erhöhen ..4 löhne|gehälter',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'nicht|nie|kein(e|en|er|) ..5 erfolg|besser|deutlich|spürbar|geschafft|weg|standard|gefunden|plan|übertroffen|lösung|selbstverständlich',
    'wollen|möchten|sollen|müssen|planen|werden|ziel|wünsche|hoffe*|könnten',
    'danke|dank|glückwunsch|viel_erfolg|mir|mich',
    'nachhaltig verbessert|verändert',
    'leider|noch_nicht|zu_wenig|gewachsen ..4 aufgabe*|herausforderung*|daran',
    'temperatur*|wetter|klima|pegel|zinsen|energiepreise|rohstoffpreise|inflation|mieten',
  ],
  slots: [
    {
      id: 'figure',
      question: 'vagueSuccessFigure',
      answers: [
        '<number>',
        '<share>',
        '<month>',
        '<weekday>',
        'verdoppelt|verdreifacht|halbiert|vervierfacht|dreimal|doppelt',
        'laut|studie|umfrage|befragung|gemessen|auswertung|statistik|quelle|prüfung|zertifiziert|geprüft|beispiel|etwa|zum_beispiel|konkret',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    { text: 'Unser Projekt Aurora ist ein voller Erfolg! Stolz auf das Team.', slots: ['figure'] },
    { text: 'Unser Kundendienst ist jetzt deutlich schneller. Das freut uns sehr.', slots: ['figure'] },
    { text: 'Mit dem Betriebsrat haben wir eine gute Lösung gefunden.', slots: ['figure'] },
    { text: 'Wir haben unsere Ziele weit übertroffen. Die Zahlen stimmen.', slots: ['figure'] },
    { text: 'Die Umsetzung unseres neuen Konzepts kommt planmäßig voran.', slots: ['figure'] },
  ],
  silent: [
    'Unser Kundendienst ist deutlich schneller: Im Schnitt dauert es 26 Minuten statt vier Stunden.',
    'Wir wollen deutlich schneller werden.',
    'Das war kein voller Erfolg, und wir wissen, warum.',
    'Danke für das überwältigende Feedback, ich komme mit dem Antworten kaum nach.',
    'Damals war unser Umbau ein voller Erfolg.',
  ],
};
