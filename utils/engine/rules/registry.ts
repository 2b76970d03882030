// Written by `npm run registry` from the folders. Do not edit.
import deStanceConditionalApology from './de/stance/conditional-apology';
import type { Rule } from './define';
import type { Frame } from '../frames/define';

export const rules: readonly Rule[] = [
  deStanceConditionalApology,
];

export const frames: readonly Frame[] = [
];
