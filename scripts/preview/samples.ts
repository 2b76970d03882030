import type { Hint, Kind, Question, Report, Severity, State } from '@/utils/engine/types';
import { kindsByDimension, type Dimension } from '@/utils/engine/types';
import type { Discarded } from '@/components/library/actions';
import type { Draft, Revision, Snippet } from '@/utils/library/types';

export type Lang = 'de' | 'en';

const texts: Readonly<Record<Lang, string>> = {
  de: 'Wir haben uns schweren Herzens entschieden, am Standort Nabburg 120 Mitarbeitende freizusetzen.\n\nSollte sich jemand verletzt fühlen, tut uns das leid. Aber der Markt hat uns keine Wahl gelassen.\n\nJetzt richten wir den Blick nach vorn und heben garantiert alle Synergien. Eigentlich ist das ein guter Tag für die Wenzlau Thermotechnik. #Zukunft #Transformation',
  en: 'Today we made the difficult decision to let go of 120 team members at our Nabburg site.\n\nWe are sorry if anyone feels hurt by this. But the market left us no choice.\n\nNow we look ahead and are guaranteed to unlock synergies everywhere. Actually, this is a good day for Wenzlau. #future #transformation',
};

interface Spot {
  readonly quote: Readonly<Record<Lang, string>>;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly reason: string;
  readonly advice?: string;
  readonly fixes?: Readonly<Record<Lang, readonly string[]>>;
}

const spots: readonly Spot[] = [
  {
    quote: { de: 'freizusetzen', en: 'let go of' },
    kind: 'euphemism',
    severity: 'stop',
    reason: 'sampleEuphemism',
    fixes: { de: ['zu entlassen'], en: ['lay off'] },
  },
  {
    quote: {
      de: 'Sollte sich jemand verletzt fühlen, tut uns das leid',
      en: 'We are sorry if anyone feels hurt by this',
    },
    kind: 'conditional-apology',
    severity: 'stop',
    reason: 'sampleApology',
    advice: 'sampleApology',
  },
  {
    quote: { de: 'keine Wahl gelassen', en: 'left us no choice' },
    kind: 'forced',
    severity: 'consider',
    reason: 'sampleForced',
    advice: 'sampleForced',
  },
  {
    quote: { de: 'garantiert', en: 'guaranteed to' },
    kind: 'guarantee',
    severity: 'consider',
    reason: 'sampleGuarantee',
    fixes: { de: ['voraussichtlich', ''], en: ['expected to'] },
  },
  {
    quote: { de: 'alle Synergien', en: 'synergies everywhere' },
    kind: 'jargon',
    severity: 'consider',
    reason: 'sampleJargon',
  },
  {
    quote: { de: 'Eigentlich', en: 'Actually, ' },
    kind: 'filler',
    severity: 'polish',
    reason: 'sampleFiller',
    fixes: { de: [''], en: [''] },
  },
];

const dimensions = Object.entries(kindsByDimension) as [Dimension, readonly Kind[]][];
const dimensionOf = (kind: Kind): Dimension =>
  dimensions.find(([, kinds]) => kinds.includes(kind))?.[0] ?? 'wording';

function hintsOf(text: string, lang: Lang): Hint[] {
  return spots.map(({ quote, kind, severity, reason, advice, fixes }) => {
    const start = text.indexOf(quote[lang]);
    const end = start + quote[lang].length;
    return {
      ruleId: `${lang}/${dimensionOf(kind)}/${kind}`,
      dimension: dimensionOf(kind),
      kind,
      severity,
      start,
      end,
      messageId: reason,
      params: { word: quote[lang] },
      adviceId: advice,
      fixes: (fixes?.[lang] ?? []).map((fix) => ({ start, end, text: fix })),
      fingerprint: `${kind}:${start}`,
    };
  });
}

const questionsOf = (text: string): Question[] =>
  ['sampleSupport', 'sampleWhen'].map((messageId) => ({
    frame: 'layoffs',
    slot: messageId,
    dimension: 'facts',
    severity: 'consider',
    messageId,
    params: {},
    start: 0,
    end: text.indexOf('\n'),
  }));

interface Wish {
  readonly state?: State | 'none';
  readonly lang: Lang;
}

export function sampleReport({ lang, state = 'stop' }: Wish): Report {
  const text = state === 'none' ? texts[lang].slice(0, 40) : texts[lang];
  const all = state === 'none' ? [] : hintsOf(text, lang);
  const hints = state === 'ready' ? [] : state === 'consider' ? all.slice(2) : all;
  const questions = state === 'ready' || state === 'none' ? [] : questionsOf(text);
  const value = { stop: 23, consider: 58, ready: 96, none: 0 }[state];
  const points = { stop: 18, consider: 9, polish: 2 };
  const lost = hints.map((hint) => ({
    points: points[hint.severity],
    dimension: hint.dimension,
    source: hint.fingerprint,
  }));
  return {
    text,
    languages: [],
    hints,
    questions,
    dimensions: Object.fromEntries(
      dimensions.map(([dimension]) => {
        const count = hints.filter((hint) => hint.dimension === dimension).length;
        return [dimension, { state: count ? 'consider' : 'ready', count }];
      }),
    ) as Report['dimensions'],
    reading: state === 'none' ? undefined : { value, state, lost },
    metrics: {
      characters: text.length,
      words: 52,
      sentences: 5,
      paragraphs: 3,
      readingSeconds: 18,
      foldDesktop: Math.min(212, text.length),
      foldPhone: Math.min(142, text.length),
      ease: 47,
      wordsPerSentence: 10.4,
    },
  };
}

const hour = 3_600_000;

const readingsTo = (value: number | undefined, now: number): Draft['readingHistory'] =>
  value === undefined
    ? []
    : [41, 38, 52, 47, 60, value].map((each, at) => ({ at: now - (5 - at) * hour, value: each, counts: {} }));

export function sampleRevisions(lang: Lang, now: number): Revision[] {
  const [draft] = sampleDrafts(lang, now);
  const text = draft?.text ?? '';
  const earlier = [
    text,
    text.replace('120', '96').replace(/garantiert |guaranteed to /u, ''),
    text.split('\n\n').slice(0, 3).join('\n\n'),
    text.split('\n\n').slice(0, 2).join('\n'),
  ];
  return earlier.map((each, at) => ({
    id: `revision${at}`,
    draftId: draft?.id ?? '',
    at: now - at * at * 17 * hour,
    title: draft?.title ?? '',
    text: each,
    isAside: at === 2,
  }));
}

const tagsOf = (lang: Lang, at: number): readonly string[] => {
  const [first, second] = lang === 'de' ? ['Standort', 'Belegschaft'] : ['Site', 'Staff'];
  if (at === 0) return [first ?? '', second ?? ''];
  return at === 1 ? [second ?? ''] : [];
};

/** What was deleted, by days ago. */
export function sampleBin(lang: Lang, now: number): Discarded[] {
  const drafts = sampleDrafts(lang, now).slice(1, 4);
  return drafts.map(({ id, title, text }, at) => ({
    kind: at === 1 ? 'snippet' : 'draft',
    id: `gone-${id}`,
    title,
    excerpt: text.slice(0, 200),
    deletedAt: now - [2, 76, 24 * 29.5][at]! * hour,
  }));
}

/** As many as nobody should have to scroll through. */
export function manyDrafts(lang: Lang, now: number, count: number): Draft[] {
  const few = sampleDrafts(lang, now);
  return Array.from({ length: count }, (_, at) => {
    const draft = few[at % few.length]!;
    return { ...draft, id: `many${at}`, title: `${at + 1} ${draft.title}`, pinned: false };
  });
}

export function sampleDrafts(lang: Lang, now: number): Draft[] {
  const titles: Readonly<Record<Lang, readonly string[]>> = {
    de: [
      'Unser Werk in Nabburg und die 120 Kolleginnen und Kollegen',
      'Warum wir 2026 keine Ausbildungsplätze streichen',
      'Antwort auf die Kritik am neuen Tarif',
      'Quartalszahlen: was sie bedeuten und was nicht',
      'Gedanken zum Mobilitätsgipfel',
    ],
    en: [
      'Our Nabburg plant and the 120 colleagues who work there',
      'Why we keep every apprenticeship in 2026',
      'Answer to the criticism of our new tariff',
      'Quarterly figures: what they mean and what they do not',
      'Thoughts on the mobility summit',
    ],
  };
  const statuses = ['review', 'writing', 'ready', 'posted', 'idea'] as const;
  const values = [23, 71, 94, 88, undefined];
  return titles[lang].map((title, at) => ({
    schema: 1,
    id: `draft${at}`,
    title,
    text: `${title}\n\n${texts[lang]}`,
    channel: at === 2 ? 'comment' : 'post',
    audience: 'public',
    language: 'auto',
    tags: tagsOf(lang, at),
    status: statuses[at] ?? 'idea',
    pinned: at === 3,
    createdAt: now - at * 30 * hour,
    updatedAt: now - (at === 0 ? 4 * 60_000 : at * at * 21 * hour),
    readingHistory: readingsTo(values[at], now),
    vv: {},
  }));
}

export function sampleSnippets(lang: Lang): Snippet[] {
  const rows: Readonly<Record<Lang, readonly (readonly [string, string, string])[]>> = {
    de: [
      ['Dank an das Team', 'dank', 'Danke an {{Team}}: ohne euch wäre das nicht gegangen. {{cursor}}'],
      ['Pressekontakt', 'presse', 'Fragen beantwortet Jana Wolff, presse@wenzlau.example, 09433 1234.'],
      ['Zahlen mit Bezug', 'zahl', '{{Zahl}} im Jahr 2025, nach {{Vorjahreswert}} im Jahr davor.'],
    ],
    en: [
      [
        'Thanks to the team',
        'thanks',
        'Thank you, {{team}}: this would not have happened without you. {{cursor}}',
      ],
      ['Press contact', 'press', 'Jana Wolff answers questions: press@wenzlau.example, +49 9433 1234.'],
      ['Figures with a base', 'figure', '{{figure}} in 2025, after {{last year}} the year before.'],
    ],
  };
  return rows[lang].map(([name, trigger, text], at) => ({
    schema: 1,
    id: `snippet${at}`,
    name,
    trigger,
    text,
    tags: [],
    createdAt: 0,
    updatedAt: at,
    vv: {},
  }));
}
