import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse, kindsByDimension, type Hint, type Kind } from '@/utils/engine';
import type { Examples, Rule } from '@/utils/engine/rules/define';
import { rules } from '@/utils/engine/rules/registry';
import { registrySource } from '../../../scripts/write-registry.mjs';
import { localeKeys } from '../locale-keys';
import { readMarked, type Marked } from './marked';

const modules = import.meta.glob<{ default: Rule; examples?: Examples }>(
  '/utils/engine/rules/{de,en,shared}/**/*.ts',
  { eager: true },
);
const files = Object.entries(modules).map(([path, module]) => ({
  id: path.replace('/utils/engine/rules/', '').replace(/\.ts$/, ''),
  ...module,
}));

const hintsOf = (rule: Rule, { text, context }: Marked): readonly Hint[] => {
  const others = rules.filter(({ id }) => id !== rule.id).map(({ id }) => id);
  return analyse(text, { ...context, language: languageOf(rule), disabledRules: others }).hints;
};

const languageOf = ({ id }: Rule) => (id.startsWith('de/') ? 'de' : id.startsWith('en/') ? 'en' : 'auto');
const words = (text: string, hints: readonly { start: number; end: number }[]) =>
  hints.map(({ start, end }) => text.slice(start, end));

describe.each(files)('$id', ({ id, default: rule, examples }) => {
  it('is named by its file and belongs to its dimension', () => {
    expect(rule.id).toBe(id);
    const kinds: readonly Kind[] = kindsByDimension[rule.dimension];
    expect(kinds).toContain(rule.kind);
  });

  it('brings at least six flags and six passes', () => {
    expect(examples?.flags.length).toBeGreaterThanOrEqual(6);
    expect(examples?.passes.length).toBeGreaterThanOrEqual(6);
  });

  it('has its words in both locales', () => {
    const reason = rule.reason ?? rule.kind.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    for (const language of ['de', 'en'] as const) {
      expect(localeKeys(language)).toContain(`reason.${reason}`);
      if (rule.advice) expect(localeKeys(language)).toContain(`advice.${rule.advice}`);
    }
  });

  it.each((examples?.flags ?? []).map((flag) => [readMarked(flag)]))('flags $text', (marked) => {
    expect(marked.spans.length).toBeGreaterThan(0);
    expect(words(marked.text, hintsOf(rule, marked))).toEqual(words(marked.text, marked.spans));
  });

  it.each((examples?.passes ?? []).map((pass) => [readMarked(pass)]))('passes $text', (marked) => {
    expect(words(marked.text, hintsOf(rule, marked))).toEqual([]);
  });

  it('leaves nothing to find where a fix was applied', () => {
    for (const marked of (examples?.flags ?? []).map(readMarked)) {
      for (const { fixes } of hintsOf(rule, marked)) {
        for (const fix of fixes) {
          const fixed = marked.text.slice(0, fix.start) + fix.text + marked.text.slice(fix.end);
          const rest = hintsOf(rule, { ...marked, text: fixed });
          expect(
            rest.filter(({ start, end }) => start < fix.start + fix.text.length && end > fix.start),
            fixed,
          ).toEqual([]);
        }
      }
    }
  });
});

describe('registry', () => {
  it('is what the folders hold', () => {
    expect(readFileSync('utils/engine/rules/registry.ts', 'utf8')).toBe(registrySource());
  });

  it('names every rule once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('has every file of the folders', () => {
    const below = (folder: string): readonly string[] =>
      readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory()
          ? below(join(folder, entry.name))
          : [relative('utils/engine/rules', join(folder, entry.name)).replace(/\.ts$/, '')],
      );
    const found = ['de', 'en', 'shared'].flatMap((folder) => below(join('utils/engine/rules', folder)));
    expect(rules.map(({ id }) => id).toSorted()).toEqual(found.toSorted());
  });
});
