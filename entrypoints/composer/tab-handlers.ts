import { countAnchors } from '@/utils/linkedin/find-composers';
import type { TabHandlers } from '@/utils/platform/tab-messages';
import type { Session } from './session';

type Writer = 'insertText' | 'appendText' | 'insertAtCaret' | 'replaceText' | 'applyFix';

const createWriters = (active: () => Session | undefined): Pick<TabHandlers, Writer> => ({
  insertText: async (insertion) => {
    const session = active();
    if (!session) return 'no-composer';
    if (session.composer.read().trim() !== '') return 'not-empty';
    return session.actions.replaceText(insertion);
  },
  appendText: async (insertion) => active()?.actions.appendText(insertion) ?? 'no-composer',
  insertAtCaret: async (text) => {
    const session = active();
    return session ? session.actions.write(() => session.composer.insert(text)) : 'no-composer';
  },
  replaceText: async (insertion) => active()?.actions.replaceText(insertion) ?? 'no-composer',
  applyFix: async (fix) => {
    const session = active();
    return session ? session.actions.fix(fix) : 'no-composer';
  },
});

/** Answers for the composer that had the focus last. */
export const createTabHandlers = (active: () => Session | undefined): TabHandlers => ({
  readComposer: () => {
    const session = active();
    if (!session)
      return {
        found: false,
        anchors: { url: location.origin + location.pathname, anchors: countAnchors(document) },
      };
    const { composer, store, analysis } = session;
    const known = analysis.report();
    const report = known?.text === composer.read() ? known : analysis.run();
    const { channel, audience } = store.getState();
    return {
      found: true,
      composer: { composerId: composer.id, channel, audience, text: report.text, report },
    };
  },
  ...createWriters(active),
  setAudience: (audience) => active()?.actions.setAudience(audience),
  showHint: (fingerprint) => active()?.actions.showHint(fingerprint),
  togglePanel: () => active()?.actions.togglePanel(),
  nextHint: () => active()?.actions.stepHint(1),
  saveDraftNow: () => active()?.actions.saveDraft(),
});
