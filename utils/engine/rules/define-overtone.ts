import { overtonesOf } from '../overtone/listen';
import type { Dimension, Kind } from '../types';
import { defineStructureRule, type StructureRule } from './define';

/** The rule of what is heard in a dimension where no phrase says it; `kind` stands for the rule in the catalogue. */
export const defineOvertoneRule = (dimension: Dimension, kind: Kind, reason: string): StructureRule =>
  defineStructureRule({
    id: `shared/${dimension}/overtone`,
    dimension,
    kind,
    severity: 'polish',
    reason,
    yields: true,
    find: ({ heard }) => heard.flatMap((each) => overtonesOf(each, dimension)),
  });
