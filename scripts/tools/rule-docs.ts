import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { reasonKey } from '../../utils/engine/message-key';
import type { CatalogueEntry } from './read-catalogue';

type Words = Readonly<Record<string, string>>;

const reasonsOf = (language: 'de' | 'en'): Words =>
  parse(readFileSync(`assets/locales/${language}.yml`, 'utf8')).reason;

/** Marked words in bold; what would be markup stays text. */
const show = (example: string): string =>
  example
    .slice(0, 300)
    .replaceAll(/[<>*_|]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', ' ')
    .replaceAll('⟦', '**')
    .replaceAll('⟧', '**');

function section(entry: CatalogueEntry, reasons: { readonly de: Words; readonly en: Words }): string {
  const key = reasonKey(entry);
  const list = (examples: readonly string[]) =>
    examples
      .slice(0, 3)
      .map((example) => `- ${show(example)}`)
      .join('\n');
  return [
    `### \`${entry.id}\``,
    `${entry.kind} · ${entry.severity}`,
    `${reasons.en[key] ?? ''}\\\n${reasons.de[key] ?? ''}`,
    `Flags:\n\n${list(entry.flags)}`,
    `Passes:\n\n${list(entry.passes)}`,
    ...(entry.source ? [`Source: ${entry.source}`] : []),
  ].join('\n\n');
}

/** The text of docs/rules.md: every rule with why and examples, by dimension. */
export function ruleDocs(catalogue: readonly CatalogueEntry[]): string {
  const reasons = { de: reasonsOf('de'), en: reasonsOf('en') };
  const dimensions = [...new Set(catalogue.map(({ dimension }) => dimension))].toSorted();
  const parts = dimensions.map((dimension) => {
    const own = catalogue.filter((entry) => entry.dimension === dimension);
    return [`## ${dimension}`, ...own.map((entry) => section(entry, reasons))].join('\n\n');
  });
  return `${['# The rules', `${catalogue.length} rules, written by \`npm run rule-docs\` from the rules themselves. Do not edit.`, ...parts].join('\n\n')}\n`;
}
