import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { backupEnvelope, backupFormat, backupVersion, writeBackup } from '@/utils/library/backup';
import { draftExample } from '@/utils/library/migrations/draft-steps';
import { snippetExample } from '@/utils/library/migrations/snippet-steps';
import { readDraft, readSnippet } from '@/utils/library/read-stored';
import { draftSchema, revisionSchema, snippetSchema } from '@/utils/library/schema';
import { settingsSchema } from '@/utils/platform/settings-schema';

const settings = v.partial(settingsSchema);
const definitions = { draft: draftSchema, snippet: snippetSchema, revision: revisionSchema, settings };

/** A file as it is written today; what is read may lack any of its lists. */
const fileSchema = v.object({
  ...backupEnvelope.entries,
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  drafts: v.array(draftSchema),
  snippets: v.array(snippetSchema),
  revisions: v.array(revisionSchema),
  settings: v.optional(settings),
  unreadable: v.optional(v.array(v.unknown())),
});

function example(): string {
  const draft = readDraft(draftExample);
  const snippet = readSnippet(snippetExample);
  if (draft.status !== 'current' || snippet.status !== 'current')
    throw new Error('An example is unreadable.');
  const { id, title, text, updatedAt } = draft.value;
  const revision = { id: 'e1b6a3f0-0000-4000-8000-000000000003', draftId: id, at: updatedAt, title, text };
  const file = writeBackup(
    {
      drafts: [draft.value],
      snippets: [snippet.value],
      revisions: [revision],
      settings: { language: 'auto', audience: 'public', disabledRules: [], glossary: ['Nordwerk'] },
    },
    Date.UTC(2026, 10, 24),
  );
  v.parse(fileSchema, JSON.parse(file));
  return file;
}

const fenced = (json: string): string => `\`\`\`json\n${json.trim()}\n\`\`\``;

// A pattern of letters of any script needs the flag `u`, which is how every JSON Schema reads patterns.
const schema = toJsonSchema(fileSchema, { definitions, errorMode: 'ignore', target: 'draft-2020-12' });

/** The text of docs/backup-format.md: what a backup file is, its schema and an example. */
export const backupDocs = (): string =>
  `${[
    '# The backup file',
    'Written by `npm run backup-docs` from the schema that reads it. Do not edit.',
    `One JSON object in UTF-8, named \`lackmus-backup-<date>.json\`. \`format\` is \`${backupFormat}\` and stands first, so that even the beginning of a file can be recognised. \`version\` is ${backupVersion} and counts the envelope; each draft and snippet has a \`schema\` of its own. Times are milliseconds since the epoch, but for \`exportedAt\`.`,
    'Texts are kept sign by sign. Half of a surrogate pair, which UTF-8 cannot hold, is written as `\\udXXX`. The file is not encrypted.',
    [
      '## What an import does',
      '',
      '- **Never takes the place of a newer text.** `vv` counts how often each device has changed a thing. The file replaces an entry only if it has seen all changes that entry has; otherwise the present one stays, or both do, side by side. Clocks decide nothing.',
      '- **All or nothing.** One transaction; a cancelled or failed import leaves the library as it was.',
      '- **What it replaces stays** among the revisions of the draft.',
      '- **Made twice, it brings nothing the second time.**',
      '- Entries it cannot read are left out and counted. A file of a newer version is refused as a whole; fields it does not know are ignored.',
      '- `unreadable`, where there is such a list, holds what the database could not make sense of; nothing reads it but people.',
      '- Settings are taken over only where the writer says so.',
    ].join('\n'),
    '## Schema',
    fenced(JSON.stringify(schema, null, 2)),
    '## Example',
    fenced(example()),
  ].join('\n\n')}\n`;
