import { unpackNext } from './overtone/weights-of';
import { compileModel, type Model } from './model';
import { classes } from './rules/classes';
import { frames, rules } from './rules/registry';
import type { Language } from './types';

const models = new Map<Language, Model>();
const compiling = new Map<Language, Generator<void, Model>>();

function compilerOf(language: Language): Generator<void, Model> {
  const known = compiling.get(language);
  if (known) return known;
  const fresh = compileModel({
    language,
    rules: rules.filter((rule) => rule.id.startsWith(`${language}/`)),
    frames: frames.filter((frame) => frame.language === language),
    classes: classes[language],
  });
  compiling.set(language, fresh);
  return fresh;
}

/** One step of compiling; false once the model is there. */
function advance(language: Language): boolean {
  if (models.has(language)) return false;
  const { done, value } = compilerOf(language).next();
  if (!done || !value) return true;
  models.set(language, value);
  compiling.delete(language);
  return false;
}

/** The model of a language; compiles what is not compiled yet. */
export function modelOf(language: Language): Model {
  while (advance(language));
  const model = models.get(language);
  if (!model) throw new Error(`No model for ${language}`);
  return model;
}

/**
 * Prepares both languages in small steps, for idle moments before the first text: returns false when all
 * is done. Not needed for a result, only for a page that must not stand still.
 */
export function warmUp(): boolean {
  return advance('de') || advance('en') || unpackNext();
}
