import type { Document, PlacedSentence, Sentence } from '../../../document';
import { perSentence } from '../../../per-sentence';
import { defineStructureRule, type Examples, type Find } from '../../define';

export default defineStructureRule({
  id: 'en/audience/address-mix',
  dimension: 'audience',
  kind: 'address-mix',
  severity: 'consider',
  language: 'en',
  advice: 'oneAddress',
  weigh: [{ scope: { reply: true }, severity: 'none' }],
  find: findMix,
});

const direct = new Set(['you', 'your', 'yours', 'yourself', 'yourselves']);
/** Form language for the reader in the third person, in the plural or with an article. */
const groups: Readonly<Record<string, string>> = {
  applicant: 'a',
  applicants: 'a',
  candidate: 'a',
  candidates: 'a',
  jobseekers: 'a',
  policyholder: 'c',
  policyholders: 'c',
  holders: 'c',
  customer: 'c',
  customers: 'c',
  client: 'c',
  clients: 'c',
  guest: 'c',
  guests: 'c',
  passenger: 'c',
  passengers: 'c',
  subscriber: 'c',
  subscribers: 'c',
  member: 'c',
  members: 'c',
  tenant: 'c',
  tenants: 'c',
  resident: 'c',
  residents: 'c',
  patient: 'c',
  patients: 'c',
  user: 'c',
  users: 'c',
  employee: 'e',
  employees: 'e',
  staff: 'e',
  colleagues: 'e',
  participants: 'c',
  visitors: 'c',
  students: 'c',
  shareholders: 'i',
  investors: 'i',
};
/** What such a text asks or grants of its readers. */
const duty =
  /^(?:must|shall|should|may|can|will|are|is|have|need|receive|wishing|who|whose|concerned|affected|with|without|in|entitled|requiring|holding|selected|successful|invited|asked|required|requested|advised|reminded|obliged|expected|eligible|bring|hold|possess|offer|demonstrate|do|don't|wanting|seeking)$/;
const formal =
  /\b(?:(?:are|is|will be) (?:kindly )?(?:requested|required|asked|advised|reminded|invited|expected|obliged|entitled|notified|informed|contacted|eligible|encouraged)|must|shall|should|may (?:submit|apply|contact|request|claim|use|cancel|register|return|choose|bring|obtain)|need to|have to|concerned|wishing to|(?:his or her|his\/her|their) (?:application|contract|policy|account|documents|cv|data|booking|manager|line manager|ticket|membership|meter|claim)|will receive|can (?:apply|submit|register|contact|claim|cancel|choose)|(?:is|are) to be \w+ed|(?:do not|don['’]t|does not|need not) (?:need|have)|(?:bring|possess|hold|demonstrate|offer) )/u;

interface Use {
  readonly place: PlacedSentence;
  readonly at: number;
}

/** A text that says "you" and then speaks of the same readers as "applicants" or "policyholders". */
function findMix(document: Document): readonly Find[] {
  const places = document.sentences.filter(({ language }) => language === 'en');
  const addressed = places.filter(({ sentence }) => usesIn(sentence).direct >= 0);
  if (addressed.length === 0) return [];
  const third = places.flatMap((place): readonly Use[] => {
    const { formalAt, direct: directAt } = usesIn(place.sentence);
    // In one sentence with "you" only the form's own words give it away.
    const isForm =
      /\b(?:by|of) (?:the )?(?:employees?|applicants?|customers?|policy ?holders?) (?:concerned|affected)\b/iu.test(
        place.sentence.text,
      );
    return formalAt < 0 || (directAt >= 0 && !isForm) ? [] : [{ place, at: formalAt }];
  });
  const first = third.find(({ place }) => fitsAudience(document, place));
  return first ? [clauseOf(first)] : [];
}

/** Words of a notice on the wall: whoever they name is the reader. */
const directive =
  /\b(?:is|are) (?:kindly |hereby )?(?:requested|required|asked|advised|reminded|obliged|urged) to\b/u;

function fitsAudience({ context }: Document, { sentence }: PlacedSentence): boolean {
  if (directive.test(sentence.text)) return true;
  const group = usesIn(sentence).group;
  if (context.audience === 'candidates') return group === 'a';
  if (context.audience === 'employees') return group === 'e';
  if (context.audience === 'investors') return group === 'i';
  if (context.audience === 'customers') return group === 'c';
  return group === 'a' && context.audience === 'public';
}

interface Uses {
  readonly direct: number;
  readonly formalAt: number;
  readonly group: string;
}

const usesIn = perSentence(({ infos, masked, text }: Sentence): Uses => {
  const open = (at: number): boolean => masked[at] === 0;
  const directAt = infos.findIndex(({ norm }, at) => open(at) && direct.has(norm));
  const isFormal = formal.test(text.toLowerCase());
  const formalAt = isFormal
    ? infos.findIndex(
        ({ norm }, at) =>
          open(at) &&
          groups[norm] !== undefined &&
          duty.test(infos[at + 1]?.norm ?? '') &&
          !isOthers(infos, at),
      )
    : -1;
  return { direct: directAt, formalAt, group: groups[infos[formalAt]?.norm ?? ''] ?? '' };
});

/** "Our other customers", "two employees", "their guests": not the readers. */
const isOthers = (infos: Sentence['infos'], at: number): boolean =>
  [1, 2].some((back) =>
    /^(?:other|new|some|many|most|two|three|four|five|ten|\d[\d.,]*|their|his|her|my|fellow|business|former|future|several|few|these|those|per)$/.test(
      infos[at - back]?.norm ?? '',
    ),
  );

function clauseOf({ place, at }: Use): Find {
  const { breaks, words, starts, ends } = place.sentence;
  let last = at;
  while (last + 1 < words.length && breaks[last + 1] === 0) last += 1;
  let first = at;
  while (first > 0 && at - first < 3 && breaks[first] === 0) first -= 1;
  return { start: place.start + (starts[first] ?? 0), end: place.start + (ends[last] ?? 0) };
}

export const examples: Examples = {
  flags: [
    {
      text: 'You love trains? Then come and see us. ⟦Applicants must submit their CV by May⟧.',
      context: { audience: 'candidates' },
    },
    {
      text: 'We want you. ⟦Candidates are requested to send their application to Ana⟧.',
      context: { audience: 'candidates' },
    },
    {
      text: 'Your pay stays the same. ⟦Employees concerned will receive a letter⟧.',
      context: { audience: 'employees' },
    },
    {
      text: 'Thank you for waiting. ⟦Policyholders are required to return the form by June⟧.',
      context: { audience: 'customers' },
    },
    {
      text: 'We know you. ⟦Customers should contact the hotline before Friday⟧.',
      context: { audience: 'customers' },
    },
    {
      text: 'Do you like boats? ⟦Applicants who are selected will be notified⟧.',
      context: { audience: 'public' },
    },
  ],
  passes: [
    { text: 'You love trains? Then send us your CV by May.', context: { audience: 'candidates' } },
    { text: 'Applicants must submit a CV by May.', context: { audience: 'candidates' } },
    {
      text: 'We thank you. Our other customers should not have to wait either.',
      context: { audience: 'customers' },
    },
    {
      text: 'You asked what we do for guests. Two guests may share a room.',
      context: { audience: 'public' },
    },
    { text: 'Customers who called on Monday got no answer. You did.', context: { audience: 'peers' } },
    { text: 'If you are an applicant, you may bring a friend.', context: { audience: 'candidates' } },
  ],
};
