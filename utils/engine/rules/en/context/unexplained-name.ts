import type { Document, Sentence } from '../../../document';
import { perSentence } from '../../../per-sentence';
import { defineStructureRule, type Examples, type Find } from '../../define';

export default defineStructureRule({
  id: 'en/context/unexplained-name',
  dimension: 'context',
  kind: 'unexplained-name',
  severity: 'consider',
  language: 'en',
  advice: 'explainInHalfASentence',
  weigh: [
    { scope: { audiences: ['employees', 'peers'] }, severity: 'polish' },
    { scope: { channels: ['message'] }, severity: 'none' },
    { scope: { channels: ['comment'] }, severity: 'polish' },
  ],
  find: findNames,
});

/** Names of undertakings: what follows them, or stands before them, is an inside name. */
const undertaking =
  /^(?:project|programme|program|initiative|operation|mission|codename|code-name|workstream|task-force|taskforce|pilot|rollout|roll-out|migration|release|sprint|phase|wave|track|tower|squad|tribe|chapter)$/;
/** What only an undertaking, a product or a system can do. */
const lifeVerbs =
  /^(?:went|goes|going|gone|is|are|was|were|has|have|will|launches|launched|ships|shipped|landed|kicks|kicked|passed|works|worked|runs|ran|rolled|rolls|starts|started|delivers|delivered|cleared|hit|reached|replaces|replaced|moves|moved|became)$/;
const liveWords =
  /^(?:live|launched|shipped|released|rolled|deployed|completed|delivered|signed|closed|stable|productive|online|go-live|approved|on-track|over|done|retired|decommissioned|paused|scrapped|complete|finished|back|out)$/;
const small = new Set(
  'the a an our my your his her their its this that these those no every each some any all both of at in on for to from by with as and or but we i you they he she it who what when where why how if so yes not after before since until while during without within through about here there now today tonight yesterday tomorrow last next first finally great good thank thanks dear hello happy'.split(
    ' ',
  ),
);
const month =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|spring|summer|autumn|winter|europe|germany|france|spain|italy|britain|england|scotland|ireland|wales|london|berlin|paris|brussels|vienna|zurich|asia|africa|america|china|japan|india|poland|sweden|norway|denmark|finland|austria|switzerland|portugal|greece|hungary|romania|covid|brexit|linkedin|google|amazon|microsoft|apple|parliament|congress|government|english|german|french|nobody|everyone|everybody|everything|nothing|something|somebody|management|production|construction|work|training|registration|applications|voting|phase|trading|delivery|testing|service|dinner|breakfast|lunch|school|gutenberg|manager|management|office|team|lead|director|runway|apollo)$/i;

/** Words of a deal, right before the other side's name. */
const deal =
  /\b(?:partnership with|partnered with|partnering with|cooperation with|collaboration with|alliance with|joint venture with|merger with|merged with|merging with|deal with|acquisition of|takeover of|purchase of|acquired|acquire|acquiring|bought|buying|taken over|took over|all about|worked on|working on|go-live of|rollout of|roll-out of|team behind|kick-off of|kickoff of|codename|code name)$/;

const explainedBehind =
  /^["”’]?(?:'s|’s)?\s?(?:,\s?(?:our|the|a|an|which|who|my|their|its|where|that|in which|short|as)\b|\(|[–—:-]\s|\s[–—-]\s|(?:is|was|are|were|means|stands|became)\s(?:our|the|an?|my|what|how|where|when|short|named|called|for)\b)/u;

function findNames(document: Document): readonly Find[] {
  const seen = new Set<string>();
  const glossary = new Set((document.context.glossary ?? []).map((entry) => entry.toLowerCase()));
  return document.sentences
    .filter(({ language }) => language === 'en')
    .flatMap(({ sentence, start }) =>
      namesIn(sentence).flatMap((name) => {
        if (
          seen.has(name.word) ||
          glossary.has(name.word.toLowerCase()) ||
          isExplained(document.text, name, start)
        )
          return [];
        seen.add(name.word);
        return [
          {
            start: start + name.start,
            end: start + name.end,
            params: { words: name.word },
            ...(name.isMild ? { severity: 'polish' as const } : {}),
          },
        ];
      }),
    );
}

interface Name {
  /** A firm named in a deal: many readers will know it. */
  readonly isMild?: boolean;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const namesIn = perSentence((sentence: Sentence): readonly Name[] => {
  const { words, infos, starts, ends, masked, text } = sentence;
  const found = words.flatMap((word, at): readonly Name[] => {
    if (
      masked[at] === 1 ||
      !isNameWord(word) ||
      (isNameWord(words[at - 1] ?? '') && at > 1 && !undertaking.test(infos[at - 1]?.norm ?? ''))
    )
      return [];
    const last = endOfName(sentence, at);
    const before = infos[at - 1]?.norm ?? '';
    const name = text.slice(starts[at] ?? 0, ends[last] ?? 0);
    const isUndertaking =
      undertaking.test(before) && /^\p{Lu}/u.test(words[at - 1] ?? '') && !/^(?:of|for|in|at)$/.test(before);
    const span = { word: name, start: starts[isUndertaking ? at - 1 : at] ?? 0, end: ends[last] ?? 0 };
    if (isUndertaking && !month.test(name)) return [span];
    if (month.test(name)) return [];
    if (isSubjectGoingLive(sentence, at, last)) return [span];
    const lead = infos
      .slice(Math.max(0, at - 3), at)
      .map(({ norm }) => norm)
      .join(' ');
    return last === at && at > 1 && deal.test(lead) ? [{ ...span, isMild: true }] : [];
  });
  return found.slice(0, 2);
});

const isNameWord = (word: string): boolean =>
  /^\p{Lu}[\p{L}\d]*(?:[-’']\p{L}+)?$/u.test(word) && !/^I$/.test(word) && !small.has(word.toLowerCase());

function endOfName({ words, breaks }: Sentence, from: number): number {
  let last = from;
  while (
    last + 1 < words.length &&
    breaks[last + 1] === 0 &&
    (isNameWord(words[last + 1] ?? '') || /^\d(?:\.\d)?$/.test(words[last + 1] ?? ''))
  )
    last += 1;
  return last;
}

/** "Polaris went live", "Atlas 2 has shipped": a name without article that only an undertaking can have. */
function isSubjectGoingLive({ infos, breaks }: Sentence, at: number, last: number): boolean {
  const normAt = (index: number): string => infos[index]?.norm ?? '';
  if (at > 0 && breaks[at] === 0 && determiner.test(normAt(at - 1))) return false;
  const after = normAt(last + 1);
  if (!lifeVerbs.test(after) || breaks[last + 1] === 2) return false;
  const next = [2, 3, 4].map((ahead) => normAt(last + ahead));
  if (next.some((word) => goneLive.test(word)) || inService.test(next.join(' '))) return true;
  return /^(?:launches|shipped|ships)$/.test(after) && liveWords.test(after);
}

const determiner = /^(?:the|a|an|our|my|your|his|her|their|its|this|that|in|at|from|of|to|for|with|on|by)$/;
const goneLive =
  /^(?:live|go-live|launched|shipped|released|deployed|decommissioned|online|productive|rolled|rolling)$/;
const inService =
  /^(?:(?:finally|now|already|back) )?in (?:production|service|use|operation)|^(?:finally |now )?up and running/;

/** Said anywhere what it is: in apposition, in brackets, by name. */
function isExplained(text: string, { word, end }: Name, offset: number): boolean {
  if (explainedBehind.test(text.slice(offset + end, offset + end + 40))) return true;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (explainedBehind.test(text.slice(at + word.length, at + word.length + 40))) return true;
    if (
      /(?:called|named|codenamed|name|nicknamed|known as|dubbed|christened|app|system|platform|tool|product|model|robot|ship|plant|software|database|portal|programme|brand|scheme|website),? (?:it )?["“‘(]?(?:Project |Operation )?$/iu.test(
        text.slice(Math.max(0, at - 30), at),
      )
    )
      return true;
  }
  return false;
}

export const examples: Examples = {
  flags: [
    'Last night ⟦Polaris⟧ went live.',
    '⟦Project Cobalt⟧ was well received.',
    'Today ⟦Northlight⟧ is finally live, without a hitch.',
    'We are glad that ⟦Operation Compass⟧ is on course.',
    '⟦Merkur 2⟧ has shipped.',
    'Thanks to everyone behind ⟦Project Blue Heron⟧.',
  ],
  passes: [
    'Last night our new booking system went live.',
    'Our booking system is called Polaris. Last night Polaris went live.',
    'Project Cobalt, our new warehouse in Leith, is ready.',
    'The report is ready.',
    'The project of the city was well received.',
    'Ana is back and Pedro was released from hospital.'.replace(' and Pedro was released from hospital', ''),
  ],
};
