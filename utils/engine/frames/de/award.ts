import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, hypothesis, own } from '../german-guards';

export default defineFrame({
  id: 'de/award',
  language: 'de',
  announces: [
    'wir|unser* ..6 zu|unter ..3 besten|top ..4 arbeitgeber*|unternehmen|deutschlands|region|welt|branche|hotels|kliniken|ausbildungsbetrieb*',
    'zum|zur ..2 besten|schönsten|beliebtesten|innovativsten|nachhaltigsten ..4 gekürt|gewählt|ernannt|ausgezeichnet',
    'gekürt|prämiert ..3 worden|wurden',
    'award-gewinner|preisträger|award-winner|testsieger|award_gewonnen|siegel_erhalten',
    'schon_wieder|erneut|zum_dritten_mal|zum_zweiten_mal ..5 ausgezeichnet|gewonnen|award|siegel|zertifiziert|top-arbeitgeber',
  ],
  announcesAll: [
    [
      own,
      [
        'ausgezeichnet|prämiert|preisgekrönt|nominiert|zertifiziert_als',
        'auszeichnung|award|gütesiegel|qualitätssiegel|pokal|ehrung|prädikat|titel ..8 erhalten|bekommen|gewonnen|geholt|verliehen|entgegengenommen|entgegennehmen|gewinnen|freuen',
        'gewonnen|gewinnen|erhalten|geholt ..5 auszeichnung|award|gütesiegel|titel|preis',
        'preis ..3 gewonnen|verliehen|entgegengenommen|erhalten|geholt',
        'top-arbeitgeber|toparbeitgeber|bester_arbeitgeber|beste_arbeitgeber|besten_arbeitgeber|arbeitgeber_des_jahres|testsieger|marktführer|nummer_eins|nummer_1|platz_1|platz_eins|innovationsführer|qualitätsführer|spitzenreiter',
      ],
    ],
    [
      own,
      [
        'bester|beste|bestes|besten|beliebtester|beliebteste|beliebtestes|innovativster|innovativste|innovativstes|kundenfreundlichste|kundenfreundlichster|nachhaltigste|nachhaltigster|nachhaltigstes',
      ],
      [
        'deutschlands|österreichs|europas|bayerns|region|branche|land|landes|welt|weltweit|stadt|schweiz|bundesweit',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'ausgezeichnet ..2 geschmeckt|gelaufen|funktioniert|vorbereitet|verstanden|organisiert|gearbeitet|geeignet',
    'wollen|möchten|ziel|anspruch|vision|werden',
    'nicht ..4 beste*|ausgezeichnet|gewonnen',
    'preis ..4 senken|erhöhen|anheben|zahlen|euro',
    'dank an|euch|mein*',
    'beste|besten|bester ..2 freund*|wünsche(n|)|dank|grüße|jahre|kolleg*|team|idee|entscheidung|momente|zeit|lösung|weg|mannschaft|rat',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'who',
      question: 'awardWho',
      answers: [
        'von|vom|durch|laut|vergibt|verleiht|vergeben|verliehen_von|jury|umfrage|ranking|rangliste|befragung|test|bewertung*|pannenstatistik|statistik|wettbewerb|studie',
        'award|*preis|*award|*siegel ..3 der|des|von',
        'stiftung|magazin|zeitschrift|kammer|ihk|handwerkskammer|institut|verband|verein|ministerium|minister|ministerin|hochschule|zeitung|tüv|dekra|stadt|land|landrat|bürgermeister*|gala|kununu|great_place_to_work|warentest',
        '=Preis =der|=des',
        'beim|des|der <capital>',
        '*preis|*award',
      ],
    },
    {
      id: 'what',
      question: 'awardWhat',
      answers: [
        'für die|den|das|unser|unsere|unseren|unserem|seine|seinen|ihre|ihren|mein ..3 <capital>',
        'für =Service|=Qualität|=Ausbildung|=Design|=Innovation|=Sicherheit',
        'dafür|weil|kategorie|wegen|kriterien|bewertet|verglichen|gemessen|getestet|untersucht|gezählt|ausgewertet|befragt|wofür|damit',
        '<number> ..3 <capital>',
        'platz <number>',
        '<share>',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Wir sind schon wieder Top-Arbeitgeber! Danke an dieses großartige Team.',
      slots: ['who', 'what'],
    },
    { text: 'Unfassbar: Wir sind ausgezeichnet! Was für ein Abend in Berlin.', slots: ['who', 'what'] },
    { text: 'Unser Hotel ist das beliebteste in ganz Europas Bergwelt. Stolz!', slots: ['who', 'what'] },
    {
      text: 'Wir sind die Nummer eins und haben diesen Titel gewonnen. Das macht demütig.',
      slots: ['who', 'what'],
    },
  ],
  silent: [
    'Die Handwerkskammer Leipzig hat uns für unsere Ausbildung ausgezeichnet.',
    'Laut Pannenstatistik 2024 des Verkehrsclubs Mobil ist unser Marlo C der zuverlässigste und beste Kleinwagen im Land.',
    'Unser Sommerfest hat ausgezeichnet geschmeckt.',
    'Glückwunsch, Annegret, zur Auszeichnung als Testsieger!',
    'Wir wollen der beste Arbeitgeber der Region werden.',
  ],
};
