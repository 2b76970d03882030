import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '@/utils/library/backup';
import { fileNameFor, toMarkdown } from '@/utils/library/markdown';
import { draftExample } from '@/utils/library/migrations/draft-steps';
import { readDraft } from '@/utils/library/read-stored';
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
    for (const text of [
      '{"format":"lackmus-backup","version":2}',
      '{"version":9,"format":"lackmus-backup","drafts":7}',
    ])
      expect(readBackup(text)).toEqual({ status: 'newer' });
    for (const text of ['', '[]', 'null', '{"format":"other","version":1}', '{"version":1}'])
      expect(readBackup(text)).toEqual({ status: 'foreign' });
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readBackup(text)));
  });

  it('knows what is left of a file of ours, wherever it was cut', () => {
    const text = writeBackup({ ...library(base), settings: {} }, 0);
    fc.assert(
      fc.property(fc.integer({ min: 30, max: text.length - 3 }), (length) => {
        expect(readBackup(text.slice(0, length))).toEqual({ status: 'damaged' });
      }),
    );
    expect(readBackup(text.replace('"drafts": [', '"drafts": {"0":[').replace(/\]/, ']}')).status).toBe(
      'damaged',
    );
  });

  it('takes any entry for what it is: read, or counted as unreadable', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyDraft, fc.jsonValue()), { maxLength: 6 }), (drafts) => {
        const reading = readBackup(JSON.stringify({ format: 'lackmus-backup', version: 1, drafts }));
        if (reading.status !== 'read') throw new Error(reading.status);
        expect(reading.backup.drafts.length + reading.skipped).toBe(drafts.length);
      }),
    );
  });

  it('is plain ASCII where a text holds half a sign, so that no file system mends it', () => {
    const text = 'a\ud83d b\udc00 \u{1f6b0} שלום';
    const file = writeBackup(library({ ...base, text }), 0);
    const throughDisk = new TextDecoder().decode(new TextEncoder().encode(file));
    const reading = readBackup(throughDisk);
    expect(reading).toMatchObject({ status: 'read', backup: { drafts: [{ text }] } });
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
