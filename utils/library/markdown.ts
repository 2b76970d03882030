import type { Draft } from './types';

const quoted = (text: string): string => JSON.stringify(text);

/** One draft as a Markdown file; its facts stand in front matter, its text as it is. */
export function toMarkdown(draft: Draft): string {
  const facts = [
    `title: ${quoted(draft.title)}`,
    `status: ${draft.status}`,
    `channel: ${draft.channel}`,
    `audience: ${draft.audience}`,
    `tags: [${draft.tags.map(quoted).join(', ')}]`,
    `edited: ${new Date(draft.updatedAt).toISOString()}`,
  ];
  return `---\n${facts.join('\n')}\n---\n\n${draft.text}\n`;
}

/** Several drafts as one Markdown file, each with its own front matter. */
export const toMarkdownFile = (drafts: readonly Draft[]): string => drafts.map(toMarkdown).join('\n');

/** A file name without the signs that Windows, macOS or Linux refuse; without its ending. */
export function fileNameFor(draft: Draft): string {
  const name = draft.title
    .replaceAll(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 60)
    .replaceAll(/^[. ]+|[. ]+$/gu, '');
  return name === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/iu.test(name)
    ? `lackmus-${draft.id.slice(0, 8)}`
    : name.toWellFormed();
}
