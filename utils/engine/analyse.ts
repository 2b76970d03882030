import { findAll } from './find-across';
import { askCritic, raiseFrames } from './frames/ask';
import { askByEar } from './frames/ask-by-ear';
import { hintOf, structureHint, type RawHint } from './hints';
import { measure } from './metrics';
import { modelOf } from './models';
import { listen, secondHearing, soundsComplete } from './overtone/listen';
import { refine } from './pipeline';
import { readLitmus, summarise } from './reading';
import { createMemory, readText, type BareDocument, type Memory } from './read-text';
import { rules } from './rules/registry';
import type { StructureRule } from './rules/define';
import type { Context, Language, Report } from './types';
import type { Document } from './document';

const standard: Context = { channel: 'post', audience: 'public' };

const structureRules = rules.filter((rule): rule is StructureRule => rule.type === 'structure');

const memories = new WeakMap<Report, Memory>();

/**
 * Everything Lackmus has to say about a text. With the previous report only changed lines and sentences
 * are read again; the result is the same. Never throws; the same input gives the same report.
 */
export function analyse(text: string, context: Partial<Context> = {}, previous?: Report): Report {
  const full: Context = { ...standard, ...context };
  const before = (previous && memories.get(previous)) ?? createMemory();
  const memory = createMemory();
  const bare = readText(text, full, modelOf, { before, memory });
  const languages = languagesOf(bare);
  const raised = languages.flatMap((language) => raiseFrames(bare, modelOf(language)));
  const document: Document = {
    ...bare,
    announcements: raised.map(({ compiled, place }) => ({ frame: compiled.frame, place })),
    heard: languages.map((language) => listen(bare, language)),
  };
  const hints = refine(findHints(document, languages), text, full);
  const supported = raised.filter(
    ({ place }) =>
      !document.heard.some((heard) => heard.language === place.language && soundsComplete(heard)),
  );
  const asked = askCritic(document, supported, modelOf);
  const questions = asked.length > 0 ? asked : askByEar(document);
  const report: Report = {
    text,
    languages: document.lines.map(({ start, end, language }) => ({ start, end, language })),
    hints,
    questions,
    dimensions: summarise(hints, questions),
    reading: readLitmus({ hints, questions, words: document.wordCount, channel: full.channel }),
    metrics: measure(document),
  };
  memories.set(report, memory);
  return report;
}

const languagesOf = (document: BareDocument): readonly Language[] => [
  ...new Set(document.sentences.map(({ language }) => language)),
];

function findHints(document: Document, languages: readonly Language[]): readonly RawHint[] {
  const hints: (RawHint | undefined)[] = [];
  for (const language of languages) {
    for (const find of findAll(document, modelOf(language))) hints.push(hintOf(find, document));
  }
  for (const rule of structureRules) {
    for (const find of rule.find(document)) hints.push(structureHint(rule, find, document.context));
  }
  const found = hints
    .filter((hint) => hint !== undefined)
    .map((hint) => ({ ...hint, severity: secondHearing(document.heard, hint) }));
  return found.filter((hint) => !yielding.has(hint.ruleId) || !found.some((other) => isBefore(other, hint)));
}

const yielding = new Set(structureRules.filter(({ yields }) => yields).map(({ id }) => id));

const isBefore = (other: RawHint, { dimension, start, end }: RawHint): boolean =>
  other.dimension === dimension && !yielding.has(other.ruleId) && other.start < end && other.end > start;
