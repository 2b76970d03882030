import type { Audience, Fix } from '@/utils/engine/types';

/** What a writer can do with a report, wherever it is shown. */
export interface ReportActions {
  applyFix(fix: Fix): void;
  acceptHint(fingerprint: string): void;
  disableRule(ruleId: string): void;
  openRule(ruleId: string): void;
  /** Absent where the audience is chosen elsewhere. */
  readonly setAudience?: (audience: Audience) => void;
}
