import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, elsewhere, own } from '../german-guards';

export default defineFrame({
  id: 'de/award',
  language: 'de',
  announces: [
    'beliebteste(r|)|beste(r|s|) <capital> ..2 region|deutschlands|stadt|norden|welt',
    'beliebteste(r|)|beste(r|) arbeitgeber',
    'gold|silber fuer ..2 <capital>',
    'best_place_to|great_place_to|top-arbeitgeber|toparbeitgeber|arbeitgeber_des_jahres ..3 be|work|<year>|wir|<own>',
  ],
  announcesAll: [
    [
      own,
      [
        'ausgezeichnet|praemiert|gekuert|testsieger|marktfuehrer|nummer_eins|nummer_1|platz_1|platz_eins|top-arbeitgeber|toparbeitgeber|best_place_to_be|great_place_to_work',
        'deutschlands|europas *ste|*stes|*ster',
        'auszeichnung|*award|*siegel|titel|*preis ..6 erhalten|gewonnen|geholt|verliehen|entgegen*',
        'gewonnen|gewinnen|erhalten|geholt ..4 auszeichnung|*award|*siegel|titel|preis',
        'beste(r|s|n|)|beliebteste(r|s|n|)|innovativste(r|s|n|)|nachhaltigste(r|s|n|) ..5 arbeitgeber*|deutschlands|europas|region|branche|land|welt|stadt',
      ],
    ],
  ],
  unless: [
    ...elsewhere,
    'ausgezeichnet ..2 geschmeckt|gelaufen|funktioniert|vorbereitet|besucht',
    'wollen|moechten|ziel|anspruch|werden',
    'nicht ..4 beste*|ausgezeichnet|gewonnen',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'who',
      question: 'awardWho',
      answers: [
        'von|vom|durch|laut ..3 <capital>',
        'vergibt|verleiht|jury|*umfrage|ranking|befragung|*bewertung|*statistik|wettbewerb|*kammer|stiftung|institut|*verband|ministeri*|zeitung|tuev|kununu',
        'beim|des <capital>',
      ],
    },
    {
      id: 'what',
      question: 'awardWhat',
      answers: [
        'fuer die|den|das|unser(e|en|) ..3 <capital>',
        'dafuer|weil|kategorie|wegen|kriterien|bewertet|gemessen|befragt',
        '<number> ..3 <capital>',
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
