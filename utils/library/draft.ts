import { hasSameContent } from './same-content';
import { normaliseTags } from './tags';
import { titleFrom } from './title';
import type { Draft, ReadingRecord } from './types';
import { bumpVersion } from './version-vector';

/** What the writer may set; the rest follows. */
export type DraftChange = Partial<Omit<Draft, 'schema' | 'id' | 'vv' | 'createdAt' | 'updatedAt'>>;

/** Where and when an edit happens. `now` in milliseconds since the epoch. */
export interface EditMoment {
  readonly device: string;
  readonly now: number;
}

/** Readings kept per draft; the oldest go first. */
const readingsKept = 200;

const defined = (change: DraftChange): DraftChange =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));

const latestReadings = (readings: readonly ReadingRecord[]): readonly ReadingRecord[] =>
  readings.toSorted((a, b) => a.at - b.at).slice(-readingsKept);

/** A title the writer has set stays; one taken from the first line follows that line. */
function titleAfter(before: Draft | undefined, change: DraftChange, text: string): string {
  const given = change.title?.trim();
  const isOwn = before !== undefined && before.title !== titleFrom(before.text);
  if (given !== undefined) {
    const isUntouched = before !== undefined && !isOwn && given === before.title;
    return given === '' || isUntouched ? titleFrom(text) : given;
  }
  return isOwn ? before.title : titleFrom(text);
}

function settle(base: Draft, change: DraftChange, before: Draft | undefined): Draft {
  const next = { ...base, ...defined(change) };
  return {
    ...next,
    title: titleAfter(before, change, next.text),
    tags: normaliseTags(next.tags),
    readingHistory: latestReadings(next.readingHistory),
    ...(next.status === 'posted' && { postedAt: next.postedAt ?? next.updatedAt }),
  };
}

/** A mark taken back takes its time with it: marked again, it is of that day. */
const withoutOldPost = (draft: Draft, { status }: DraftChange): Draft => {
  const { postedAt, ...rest } = draft;
  return status !== undefined && status !== 'posted' && postedAt !== undefined ? rest : draft;
};

/** What the editor of a new draft begins with; no version of it has been stored. */
export const blankDraft = ({
  id,
  now,
  audience = 'public',
  language = 'auto',
}: Pick<Draft, 'id'> & Partial<Pick<Draft, 'audience' | 'language'>> & Pick<EditMoment, 'now'>): Draft => ({
  schema: 1,
  id,
  title: '',
  text: '',
  channel: 'post',
  audience,
  language,
  tags: [],
  status: 'writing',
  pinned: false,
  createdAt: now,
  updatedAt: now,
  readingHistory: [],
  vv: {},
});

/** A new draft; `vv` is where its history goes on if one of this id was deleted before. */
export function createDraft(
  change: DraftChange & { text: string },
  at: EditMoment & { id: string; vv?: Draft['vv'] },
): Draft {
  const vv = bumpVersion(at.vv ?? {}, at.device);
  return settle({ ...blankDraft({ id: at.id, now: at.now }), vv }, change, undefined);
}

/** The draft after a change; the same object where the change changes nothing. */
export function editDraft(draft: Draft, change: DraftChange, { device, now }: EditMoment): Draft {
  const before = withoutOldPost(draft, change);
  const next = settle({ ...before, updatedAt: now, vv: bumpVersion(draft.vv, device) }, change, draft);
  return hasSameContent(next, draft) ? draft : next;
}
