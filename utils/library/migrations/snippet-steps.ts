import type { Step } from './define-step';

/** The version that is written today. */
export const snippetVersion = 1;

/** In order, from version 1 on; none yet. */
export const snippetSteps: readonly Step[] = [];

/** A stored value of today's version; becomes the example of the step that leaves it behind. */
export const snippetExample = {
  schema: 1,
  id: 'e1b6a3f0-0000-4000-8000-000000000002',
  name: 'Dank für Kritik',
  trigger: 'danke',
  text: 'Danke, {{name}}, der Punkt ist berechtigt. {{cursor}}',
  tags: ['Antwort'],
  createdAt: 1_764_000_000_000,
  updatedAt: 1_764_000_600_000,
  vv: { 'device-a': 1 },
};
