import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, hypothesis } from '../german-guards';

const firm =
  'gmbh|ag|se|kg|unternehmen(s|)|firma|firmen|gesellschaft|start-up|startup|startups|wettbewerber(s|)|hersteller(s|)|anbieter(s|)|spezialist(en|)|tochter|tochtergesellschaft|sparte|geschäft|geschäftsbereich|mehrheit|anteile|beteiligung|softwarehaus|verlag|klinik|kliniken|werk|brauerei|bäckerei|reederei|kanzlei|agentur|familienunternehmen|maschinenbauer(s|)|händler(s|)|prozent|praxis|handwerksbetrieb';

export default defineFrame({
  id: 'de/deal',
  language: 'de',
  announces: [
    'gehören|gehört|gehöre ..4 zur|zu|zum ..4 gruppe|holding|konzern|familie|<capital> ..2 gruppe|holding|konzern|ag|se|gmbh',
    'heute|ab_sofort|januar|seit ..4 gehören|gehört ..4 zu|zur|zum',
    'neue(n|) hände(n|) ..4 gegeben|geben|übergeben|gelegt',
    'in neue hände',
    'haben|werden ..6 *sparte|*geschäft|tochter*|*beteiligung|*mehrheit|anteile|firma|unternehmen ..5 verkauft|veräußert|abgegeben|verkaufen|abgeben|getrennt',
    'zusammenschluss|fusion|übernahme|verkauf ..6 bekannt_zu_geben|bekanntgeben|bekannt_geben|verkünden|bekannt|zu_verkünden|abgeschlossen|unterschrieben',
    'verkauf|übernahme|erwerb ..4 der|des|von|durch ..6 abgeschlossen|vollzogen|unterschrieben|unterzeichnet|besiegelt|beschlossen',
    'bündeln ..4 kräfte ..4 unter|künftig|dach',
    'unter ..3 dach',
  ],
  announcesAll: [
    [
      [
        'wir',
        '<board>',
        'unser(e|er|em|en|) unternehmen|gruppe|konzern|tochter|firma|gesellschaft|eigentümer|gesellschafter',
      ],
      [
        `übernehm(en|e|t)|übernimmt ..8 ${firm}`,
        `${firm} ..8 übernommen|gekauft|erworben|verkauft|veräußert|übernehmen|kaufen|erwerben|verkaufen|veräußern`,
        `kauf(en|t)|erwerben|erwirbt|verkauf(en|t)|veräußer(n|t) ..8 ${firm}`,
        'verkauf(en|t) ..8 an =die|=den|investor*|finanzinvestor*|familie',
        'übernahme|zukauf|akquisition|zusammenschluss|fusion|verschmelzung|merger|joint_venture ..8 unterschrieben|unterzeichnet|abgeschlossen|vereinbart|besiegelt|bekannt|angekündigt|vollzogen|beschlossen|perfekt|verkünden|bekanntgeben',
        'schließ(en|t) ..1 uns ..6 zusammen',
        'fusionier(en|t)|verschmelzen',
        'neue(n|r|)|neuer eigentümer*|mehrheitseigentümer*|gesellschafter*|mutter|mehrheitsgesellschafter*|investor*',
        'werden|wird ..3 teil der|von|einer',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'verantwortung|kosten|patenschaft|verpflichtung|aufgabe|gebühr(en|)|haftung|risiko|garantie|porto|schicht|rechnung|azubis|auszubildende*|vertretung|hausmeister*|versandkosten|leitung|vorsitz|führung|rolle ..4 übernehm*|übernimmt|übernommen',
    'übernehm(en|e|t) ..4 verantwortung|kosten|patenschaft|haftung|aufgabe|fahrtkosten|gebühr(en|)|rolle|azubis|auszubildende*',
    'strom|lebensmittel|obst|milch|ware|produkte|tickets|maschinen|fahrzeuge|büromöbel|material ..3 kauf*|einkaufen',
    'kund*|zeichen|community|bewegung|lösung|problem|geschichte|familie ..2 teil',
    'teil ..3 lösung|problem*|community|bewegung|geschichte|team(s|)|zukunft|alltags',
    'nicht ..2 verkauft|verkaufen|übernommen|fusionier*',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'staff',
      question: 'dealStaff',
      answers: [
        '<people>|<jobs>',
        'belegschaft|team(s|)|mannschaft|standort(e|en|)|arbeitsverträge|tarifvertrag|mitarbeiterschaft|crew|personal|gründer*|niemand|geschäftsführ*|beschäftigung*',
      ],
    },
    {
      id: 'customers',
      question: 'dealCustomers',
      audiences: ['customers'],
      answers: [
        '<customers>',
        'ansprechpartner*|verträge(n|)|vertrag|marke|name|konditionen|preise|sie|ihnen|ihr|ihre(n|r|)|euch|service',
      ],
    },
    {
      id: 'price',
      question: 'dealPrice',
      audiences: ['investors'],
      answers: [
        '<number> ..1 million(en|)|milliarde(n|)|mio|mrd|euro|€|franken|dollar',
        'kaufpreis|stillschweigen|preis|finanzier*',
      ],
    },
    {
      id: 'when',
      question: 'dealWhen',
      audiences: ['investors', 'employees', 'customers'],
      answers: [
        '<moment>',
        'kartellamt|bundeskartellamt|kartellbehörde*|freigabe|zustimmung|vollzug|closing|rückwirkend',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Wir übernehmen zum 1. Januar die Sanders Antriebstechnik GmbH und stärken damit unser Kerngeschäft.',
      slots: ['staff'],
    },
    {
      text: 'Wir haben unsere Sparte Gebäudetechnik an einen Finanzinvestor verkauft.',
      slots: ['staff', 'price', 'when'],
      audience: 'investors',
    },
    {
      text: 'Der Aufsichtsrat hat heute dem Zusammenschluss zugestimmt: Wir fusionieren mit der Volksbank Altmark.',
      slots: ['staff'],
    },
    {
      text: 'Unsere Gesellschafter haben die Mehrheit an einen neuen Eigentümer verkauft. Ein guter Tag.',
      slots: ['staff', 'when'],
      audience: 'employees',
    },
  ],
  silent: [
    'Wir übernehmen zum 1. Januar die Sanders GmbH. Alle 84 Beschäftigten behalten ihre Verträge und ihren Standort.',
    'Wir übernehmen Verantwortung für unser Unternehmen und seine Lieferkette.',
    'Wir übernehmen alle Auszubildenden, das gab es in unserem Werk seit 2018 nicht.',
    'Laut Medienberichten kauft die Konkurrenz ein Start-up.',
    'Wir haben 40 Lastenräder gekauft.',
    'Damals haben wir die kleine Firma Huber übernommen.',
  ],
};
