/**
 * One step from a schema version to the next. Deterministic: no clock, no chance, nothing but its
 * argument, since the same record may be migrated on two devices. `example` is a stored value of
 * version `from`; the tests send it through every later step.
 */
export interface Step {
  readonly from: number;
  readonly migrate: (stored: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  readonly example: Readonly<Record<string, unknown>>;
}

export const defineStep = (step: Step): Step => step;
