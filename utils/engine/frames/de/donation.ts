import { defineFrame, type FrameExamples } from '../define';
import { elsewhere, own } from '../german-guards';

export default defineFrame({
  id: 'de/donation',
  language: 'de',
  announces: [],
  announcesAll: [
    [
      own,
      [
        'gespendet|spenden|*spende|*spenden|spendenscheck|spendenaktion|charity|spendieren',
        'scheck ..6 uebergeben|ausgepackt|ueberreicht',
        'uebergeben|ueberreich*|gross(en|er|) ..2 scheck',
        'guten zweck',
      ],
    ],
  ],
  unless: [
    ...elsewhere,
    'blut*|trost|applaus|beifall|organ*|schatten|waerme',
    'bitte|nicht|keine|spendet|dass_ihr',
  ],
  slots: [
    {
      id: 'amount',
      question: 'donationAmount',
      answers: ['<money>', '<number> ..2 <capital>', 'erloes|einnahmen|haelfte'],
    },
    {
      id: 'whom',
      question: 'donationWhom',
      answers: [
        '*heim|*verein|tafel|*hospiz|feuerwehr|stiftung|*haus|*schule|kita|*hilfe|diakonie',
        'an die|den|das ..3 <capital>',
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
