import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPosting } from '@/entrypoints/composer/posting';
import { createSources } from '@/entrypoints/composer/sources';
import { analyse } from '@/utils/engine';
import { blankDraft } from '@/utils/library/draft';
import type { Draft } from '@/utils/library/types';
import type { DraftEditAnswer, DraftEditInput } from '@/utils/platform/protocol';
import type { Notice } from '@/utils/state/composer';

const editDraft = vi.hoisted(() => vi.fn<(input: DraftEditInput) => Promise<DraftEditAnswer>>());
vi.mock('@/utils/platform/client', () => ({ background: { editDraft } }));

const text = 'Das Werk Schmalegg liefert seit heute Morgen wieder Wasser, drei Tage früher als geplant.';
const draft: Draft = { ...blankDraft({ id: 'd', now: 0 }), title: 'Werk', text, vv: { a: 1 } };

const notices: Notice[] = [];
const told = () => vi.waitFor(() => expect(notices).not.toEqual([])).then(() => notices.at(-1)!);

function post(posted: string, wish: { drafts?: readonly Draft[]; source?: string } = {}) {
  const { drafts = [draft], source = text } = wish;
  const sources = createSources(() => drafts);
  sources.set({ id: 'd', text: source, basis: { a: 1 } });
  const tools = {
    sources,
    shared: { isAlive: () => true, request: <T>(run: () => Promise<T>) => run() },
    analysis: { reportOf: analyse },
  };
  createPosting(tools as never, (notice) => notices.push(notice)).note(posted);
}

beforeEach(() => {
  notices.length = 0;
  editDraft.mockReset();
  editDraft.mockImplementation(async ({ change }) => ({
    outcome: 'saved',
    draft: { ...draft, ...change, vv: { a: 2 } },
  }));
});

describe('a text that was posted', () => {
  it('marks its draft, with what it read and as it was posted', async () => {
    post(`${text} Danke!`);
    expect(await told()).toMatchObject({ id: 'markedPosted', params: { title: 'Werk' } });
    const sent = editDraft.mock.calls[0]?.[0];
    expect(sent).toMatchObject({
      id: 'd',
      basis: { a: 1 },
      change: { status: 'posted', text: `${text} Danke!` },
    });
    expect(sent?.change.postedAt).toBeGreaterThan(0);
    expect(sent?.change.readingHistory).toHaveLength(1);
  });

  it('gives back everything when the mark is taken back', async () => {
    post(`${text} Danke!`);
    (await told()).action?.run();
    await vi.waitFor(() => expect(notices.at(-1)?.id).toBe('postedUndone'));
    expect(editDraft.mock.calls.at(-1)?.[0]).toEqual({
      id: 'd',
      basis: { a: 2 },
      change: { status: 'writing', text, title: 'Werk', readingHistory: [] },
    });
  });

  it('leaves the text of a draft that was changed elsewhere since', async () => {
    post(`${text} Danke!`, { source: 'Was damals eingefügt wurde' });
    await told();
    expect(editDraft.mock.calls[0]?.[0].change).not.toHaveProperty('text');
  });

  it('marks a draft also where its text cannot be saved', async () => {
    const theirs = { ...draft, text: 'Von dort', vv: { a: 7 } };
    editDraft.mockResolvedValueOnce({ outcome: 'elsewhere', draft: theirs });
    post(text);
    expect(await told()).toMatchObject({ id: 'markedPosted' });
    const [, second] = editDraft.mock.calls.map(([input]) => input);
    expect(second).toMatchObject({ basis: { a: 7 }, change: { status: 'posted' } });
    expect(second?.change).not.toHaveProperty('text');
  });

  it('marks nothing where the text is another, or the draft was posted before', async () => {
    post('Wir suchen eine Leiterin für den Einkauf, gern aus der Region.');
    post(text, { drafts: [{ ...draft, status: 'posted' }] });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(editDraft).not.toHaveBeenCalled();
    expect(notices).toEqual([]);
  });

  it('says when it could not be marked', async () => {
    editDraft.mockRejectedValue(new Error('quota'));
    post(text);
    expect(await told()).toMatchObject({ id: 'notMarkedPosted', tone: 'problem' });
  });
});
