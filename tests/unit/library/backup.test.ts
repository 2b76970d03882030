import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '@/utils/library/backup';
import { fileNameFor, toMarkdown } from '@/utils/library/markdown';
import { draftExample } from '@/utils/library/migrations/draft-steps';
import { countImport, planImport } from '@/utils/library/plan-import';
import { readDraft } from '@/utils/library/read-stored';
import { compareVersions } from '@/utils/library/version-vector';
import type { Draft } from '@/utils/library/types';
import { draft as anyDraft, snippet as anySnippet } from './arbitraries';

const stored = readDraft(draftExample);
if (stored.status !== 'current') throw new Error('the example must be readable');
const base: Draft = stored.value;
const library = (...drafts: Draft[]) => ({ drafts, snippets: [], revisions: [] });

describe('backup file', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(
        fc.array(anyDraft, { maxLength: 4 }),
        fc.array(anySnippet, { maxLength: 3 }),
        (drafts, snippets) => {
          const backup = { drafts, snippets, revisions: [], settings: { glossary: ['EBIT'] } };
          const reading = readBackup(writeBackup(backup, 0));
          expect(reading).toEqual({ status: 'read', skipped: 0, backup: JSON.parse(JSON.stringify(backup)) });
        },
      ),
    );
  });

  it('says its format and version', () => {
    expect(JSON.parse(writeBackup(library(base), Date.UTC(2026, 0, 2)))).toMatchObject({
      format: 'lackmus-backup',
      version: 1,
      exportedAt: '2026-01-02T00:00:00.000Z',
    });
  });

  it('reads what is good in a damaged file and counts the rest', () => {
    const file = JSON.parse(writeBackup(library(base), 0));
    file.drafts.push({ ...base, id: '' }, null, { ...base, schema: 9 });
    file.revisions = ['x'];
    expect(readBackup(`\uFEFF${JSON.stringify(file)}`)).toMatchObject({
      status: 'read',
      skipped: 4,
      backup: { drafts: [base] },
    });
  });

  it('refuses other files and newer ones, and never throws', () => {
    expect(readBackup('{"format":"lackmus-backup","version":2}')).toEqual({ status: 'newer' });
    for (const text of ['', '[]', 'null', '{"format":"other","version":1}', '{"version":1}'])
      expect(readBackup(text)).toEqual({ status: 'foreign' });
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readBackup(text)));
  });
});

describe('planImport', () => {
  const edited = (vv: Draft['vv'], text = 'anders'): Draft => ({ ...base, text, vv });

  it.each([
    ['new', undefined, base],
    ['same', base, base],
    ['same', { ...base, vv: { x: 9 } }, base],
    ['changed', base, edited({ 'device-a': 3 })],
    ['older', edited({ 'device-a': 3 }), base],
    ['both', edited({ 'device-b': 1 }), base],
    ['both', edited(base.vv), base],
  ] as const)('is %s', (kind, ours, theirs) => {
    const plan = planImport(library(theirs), library(...(ours ? [ours] : [])));
    expect(plan.drafts.map((step) => step.kind)).toEqual([kind]);
    expect(countImport(plan)).toEqual({ new: 0, changed: 0, same: 0, older: 0, both: 0, [kind]: 1 });
  });

  it('replaces only what the file has seen', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (ours, other) => {
        const theirs = { ...other, id: ours.id };
        const [step] = planImport(library(theirs), library(ours)).drafts;
        if (step?.kind === 'changed') expect(compareVersions(theirs.vv, ours.vv)).toBe('after');
      }),
    );
  });
});

describe('one draft as a file', () => {
  it('is Markdown with the facts in front and the text untouched', () => {
    const text = 'Zeile\n\n– Punkt';
    expect(toMarkdown({ ...base, title: 'A "B": c', text })).toBe(
      '---\ntitle: "A \\"B\\": c"\nstatus: writing\nchannel: post\naudience: public\ntags: ["Standort"]\nedited: 2025-11-24T16:10:00.000Z\n---\n\nZeile\n\n– Punkt\n',
    );
  });

  it.each([
    ['Neues Werk: 50/50?', 'Neues Werk 50 50'],
    ['  ..\u0000', 'lackmus-e1b6a3f0'],
    ['COM1', 'lackmus-e1b6a3f0'],
  ])('has a name every system takes: %j', (title, name) => {
    expect(fileNameFor({ ...base, title })).toBe(name);
  });
});
