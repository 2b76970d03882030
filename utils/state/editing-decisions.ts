import type { StoreApi } from 'zustand/vanilla';
import type { Draft } from '@/utils/library/types';
import { allOf, codeOf, type Course, type EditingPorts } from './editing-saver';
import { afterChoice, type Change, type EditingState, shownDraft } from './editing-state';

/** What a writer decides about two texts of one draft. */
export interface EditingDecisions {
  /** The other's text, after ours is safe; resolves with ours, or with nothing where it could not be kept. */
  takeTheirs(): Promise<Change | undefined>;
  keepMine(): Promise<boolean>;
  /** Ours becomes a draft of its own, which is returned; nothing where that failed. */
  keepBoth(): Promise<Draft | undefined>;
  /** Puts an earlier text here, after the present one is safe; resolves with what stood here. */
  restore(content: Pick<Draft, 'title' | 'text'>): Promise<Change | undefined>;
}

interface Flow {
  readonly store: StoreApi<EditingState>;
  readonly flush: () => Promise<boolean>;
  readonly change: (part: Change) => void;
}

const contentOf = ({ title, text }: Draft): Change => ({ title, text });

const createRestoring =
  ({ store, flush, change }: Flow, { newId }: EditingPorts, course: Course): EditingDecisions['restore'] =>
  async ({ title, text }) => {
    const before = contentOf(shownDraft(store.getState()));
    if (!(await flush())) return undefined;
    course.keepAs = newId();
    change({ title, text });
    await flush();
    return before;
  };

export const createDecisions = (
  { store, flush, change }: Flow,
  ports: EditingPorts,
  course: Course,
): EditingDecisions => {
  // Kept until it has come about: a second try must not make a second copy.
  let copyId = ports.newId();
  const shown = () => shownDraft(store.getState());
  const decide = (keep: boolean) => {
    course.keepAs = ports.newId();
    store.setState((state) => afterChoice(state, { keep }));
    return flush();
  };
  return {
    takeTheirs: async () => {
      const ours = contentOf(shown());
      if (!(await flush())) return undefined;
      await decide(false);
      return ours;
    },
    keepMine: () => decide(true),
    keepBoth: async () => {
      try {
        const { draft } = await ports.save({ id: copyId, change: allOf(shown()) });
        copyId = ports.newId();
        store.setState((state) => afterChoice({ ...state, change: {} }, { keep: false }));
        return draft;
      } catch (error) {
        store.setState({ save: { kind: 'failed', code: codeOf(error) } });
        return undefined;
      }
    },
    restore: createRestoring({ store, flush, change }, ports, course),
  };
};
