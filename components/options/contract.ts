import type { Dimension, Kind, Language, Severity } from '@/utils/engine/types';
import type { ReportChoices } from '@/utils/state/session';

/** One rule as the catalogue shows it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly dimension: Dimension;
  readonly kind: Kind;
  readonly severity: Severity;
  /** Absent where the rule reads both. */
  readonly language?: Language;
  /** Key below `reason` in the locales. */
  readonly messageId: string;
  /** Sentences it flags, the span between ⟦ and ⟧. */
  readonly flags: readonly string[];
  /** Near misses that it leaves alone. */
  readonly passes: readonly string[];
  readonly source?: string;
}

/** A shortcut of the browser's own list; `keys` is empty where none is set. */
export interface Shortcut {
  readonly name: 'popup' | 'toggle-hints' | 'next-hint' | 'save-draft';
  readonly keys: string;
}

export interface OptionsActions {
  /** Rejects where it was not saved. */
  change(part: Partial<ReportChoices>): Promise<void>;
  /** Rejects where it was not saved. */
  remindOfBackup(isOn: boolean): Promise<void>;
  /** Opens the browser's own page for shortcuts. */
  changeShortcuts(): void;
  /** The first run is over. */
  finishWelcome(audience: ReportChoices['audience']): void;
}
