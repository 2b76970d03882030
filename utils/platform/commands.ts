import { isContextLost, Problem } from './problem';
import { tab } from './client';

/** The shortcuts of the manifest, beside the one for the popup. */
export type Command = 'toggle-hints' | 'next-hint' | 'save-draft';

type ComposerPort = (tabId: number) => {
  readonly togglePanel: () => Promise<void>;
  readonly nextHint: () => Promise<void>;
  readonly saveDraftNow: () => Promise<void>;
};

/** Passes a shortcut to the composer of a tab; without one, nothing happens. Unknown ones are none of ours. */
export async function runCommand(name: string, tabId: number, composerOf: ComposerPort = tab): Promise<void> {
  const composer = composerOf(tabId);
  const actions: Readonly<Record<Command, () => Promise<void>>> = {
    'toggle-hints': () => composer.togglePanel(),
    'next-hint': () => composer.nextHint(),
    'save-draft': () => composer.saveDraftNow(),
  };
  if (!Object.hasOwn(actions, name)) return;
  try {
    await actions[name as Command]();
  } catch (error) {
    const isExpected = isContextLost(error) || (error instanceof Problem && error.code === 'no-receiver');
    if (!isExpected) throw error;
  }
}
