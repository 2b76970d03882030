import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, hypothesis, own } from '../german-guards';

export default defineFrame({
  id: 'de/donation',
  language: 'de',
  announces: [
    'geben ..2 etwas zurück',
    'teil|anteil ..5 erlös*|verkauf*|kaufs|umsatz*|einnahmen|gewinns ..5 spenden|geht|fließt|gespendet|zugute',
  ],
  announcesAll: [
    [
      own,
      [
        'spend(en|e|et)|gespendet|spendensumme|spendenaktion|spendenscheck|großspende',
        'spende ..6 übergeben|überreicht|überwiesen|überreichen|übergabe|gesammelt',
        'übergeben|überreichen ..4 spende|scheck',
        'unterstützen|unterstützt ..8 guten_zweck|gute_sache|soziales_projekt|soziale_projekte',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'nicht|kein(e|en|) ..3 spenden|spende',
    'blutspende*|blut|organspende*|trost|applaus|schatten|wärme|beifall|zeit|parteispende*|knochenmark|stammzell*',
    'danke|dank|dankbar|bitte|bitten|ruf(en|e)|helft|wer ..8 spende|spenden|gespendet',
    'spenden ..3 sie|bitte|nimmt|nehmen|für_die_familien',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'amount',
      question: 'donationAmount',
      answers: [
        '<number> ..1 euro|€|franken|cent|prozent|%|tonnen|kilo|stück|dollar',
        '<number> ..2 <capital>',
        'verdoppel*|komplett*|gesamte(n|r|)|alle(n|s|)|jede(r|n|s|)|erlös',
        '<share>',
      ],
    },
    {
      id: 'whom',
      question: 'donationWhom',
      answers: [
        'an ..5 <capital>',
        'für die|den|das|unser|unsere ..3 <capital>',
        'zugunsten|tafel|hospiz|verein|stiftung|kinder*|krankenhaus|schule|rotes_kreuz|roten_kreuz|feuerwehr|tierheim|familien|betroffene|flutopfer*|ärzte_ohne_grenzen|landkreis|hilfe|caritas|diakonie',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Auch in diesem Jahr haben wir wieder gespendet, weil Weihnachten ist.',
      slots: ['amount', 'whom'],
    },
    { text: 'Wir spenden für einen guten Zweck. Zusammen sind wir stark.', slots: ['amount', 'whom'] },
    { text: 'Unser Team hat eine großzügige Spende übergeben. Gänsehaut!', slots: ['amount', 'whom'] },
    { text: 'Wir haben statt Geschenken an die Tafel in Gera gespendet.', slots: ['amount'] },
  ],
  silent: [
    'Wir haben 12.000 Euro an die Tafel in Gera gespendet, so viel wie sonst die Weihnachtskarten kosten.',
    'Ihr Applaus hat uns Trost gespendet.',
    'Heute waren 40 von uns beim Blutspenden, Blut spenden tut kaum weh.',
    'Danke, dass ihr für unsere Kollegin gespendet habt.',
    'Bitte spenden Sie, unser Ort braucht Hilfe.',
  ],
};
