// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SyncSection } from '@/components/sync/sync-section';
import type { SyncSnapshot, Way } from '@/utils/state/sync';
import { code, minute, syncActions, syncStore } from './made-sync';
import { languages, speak, words } from './speak';

function show(part: Partial<SyncSnapshot> = {}) {
  const actions = syncActions();
  const onProblem = vi.fn();
  const view = render(<SyncSection store={syncStore(part)} actions={actions} onProblem={onProblem} />);
  return { actions, onProblem, ...view };
}

const webdav: Way = {
  name: 'webdav',
  isOn: true,
  isPreset: false,
  server: 'https://cloud.example/dav',
  user: 'jana',
};
const browserWay: Way = { name: 'browser', isOn: true, isPreset: false };

describe.each(languages)('the sync in the settings in %s', (language) => {
  const w = (key: string) => words(language, key);
  const press = (name: string, scope: ReturnType<typeof within> | typeof screen = screen) =>
    fireEvent.click(scope.getByRole('button', { name }));
  const dialog = () => within(screen.getByRole('dialog', { hidden: true }));
  const type = (name: string, value: string) =>
    fireEvent.input(screen.getByLabelText(name), { target: { value } });
  beforeEach(() => speak(language));

  it('says what is safe here and when another device was last seen', () => {
    const { container } = show();
    const line = container.querySelector('.sync-line')?.textContent ?? '';
    expect(line).toContain(w('sync.savedHere'));
    expect(line).toContain('12');
    expect(screen.getByText('Firefox, macOS')).toBeTruthy();
    expect(screen.getByText(w('sync.thisDevice'))).toBeTruthy();
  });

  it('never says "synced" where there is no other device, or the sync is off', () => {
    const { container, unmount } = show({
      devices: [{ id: 'a', isThis: true, isLocked: false }],
    });
    expect(container.textContent).toContain(w('sync.alone'));
    unmount();
    const off = show({
      ways: [
        { ...browserWay, isOn: false },
        { ...webdav, isOn: false },
      ],
    });
    expect(off.container.textContent).toContain(w('sync.off'));
    expect(screen.queryByRole('button', { name: w('sync.now') })).toBeNull();
  });

  it('counts what waits, fits nowhere, is locked, damaged or stands against each other', () => {
    const { container, actions } = show({
      marks: { 'draft:a': 'waiting', 'draft:b': 'waiting', 'snippet:c': 'local', 'draft:d': 'conflict' },
      locked: 3,
      damaged: 1,
      newer: 1,
    });
    const facts = container.querySelector('.sync-facts')?.textContent ?? '';
    expect(facts).toMatch(language === 'de' ? /2 Änderungen warten/ : /2 changes are waiting/);
    expect(facts).toMatch(language === 'de' ? /3 Einträge .* verschlossen/ : /3 entries .* locked/);
    expect(facts).toMatch(language === 'de' ? /1 Text liegt nur/ : /1 text is on this device only/);
    expect(facts).toMatch(language === 'de' ? /beschädigt/ : /damaged/);
    expect(facts).toMatch(language === 'de' ? /neueren Lackmus/ : /newer Lackmus/);
    press(w('sync.showConflicts'));
    expect(actions.openConflicts).toHaveBeenCalledOnce();
  });

  it.each([
    'offline',
    'timeout',
    'no-permission',
    'unauthorised',
    'forbidden',
    'no-folder',
    'full',
    'too-large',
    'busy',
    'not-kept',
    'not-understood',
    'failed',
  ])('has words for what fails: %s', (problem) => {
    const { container } = show({ ways: [browserWay, { ...webdav, trouble: { code: problem } }] });
    const wanted = w(`sync.trouble.${problem.replaceAll('-', '_')}`);
    expect(container.querySelector('.sync-facts')?.textContent).toContain(wanted);
  });

  it('syncs on request, and not twice at a time', () => {
    const { actions, unmount } = show();
    press(w('sync.now'));
    expect(actions.syncNow).toHaveBeenCalledOnce();
    unmount();
    show({ isRunning: true });
    expect(screen.getByRole('button', { name: w('sync.running') })).toHaveProperty('disabled', true);
  });

  it('shows the code in groups and copies it', async () => {
    const { actions } = show();
    press(w('sync.showCode'));
    await screen.findByText('ABCD');
    expect(dialog().getByText('YZ01')).toBeTruthy();
    fireEvent.click(dialog().getByText(w('ui.copy')));
    expect(actions.copy).toHaveBeenCalledWith(code);
    expect(await dialog().findAllByText(w('sync.codeCopied'))).toHaveLength(2);
  });

  it('tells a wrong character at once, and does not send it', () => {
    const { actions } = show();
    press(w('sync.enterCode'));
    type(w('sync.code'), 'AB!');
    expect(screen.getByText(w('sync.codeWrong'))).toBeTruthy();
    fireEvent.click(dialog().getByText(w('sync.join')));
    expect(actions.enterCode).not.toHaveBeenCalled();
    type(w('sync.code'), 'AB');
    expect(screen.getByText(w('sync.codeShort'))).toBeTruthy();
  });

  it.each(['unlocked', 'other-code', 'nothing-there', 'malformed'] as const)(
    'says what came of a code: %s',
    async (outcome) => {
      const { actions } = show();
      actions.enterCode.mockResolvedValueOnce(outcome);
      press(w('sync.enterCode'));
      type(w('sync.code'), code);
      fireEvent.click(dialog().getByText(w('sync.join')));
      const wanted = w(`sync.codeOutcome.${outcome.replaceAll('-', '_')}`);
      expect(await screen.findByText(wanted)).toBeTruthy();
      expect(actions.enterCode).toHaveBeenCalledWith(code);
    },
  );

  it('connects a server with user and app password, and says when it does not work', async () => {
    const { actions } = show();
    actions.connect.mockResolvedValueOnce({ ok: false, code: 'wrong-password' });
    press(w('sync.setUp'));
    type(w('sync.server'), ' https://cloud.example ');
    type(w('sync.folder'), 'Team');
    type(w('sync.user'), 'jana');
    type(w('sync.password'), 'geheim');
    fireEvent.click(dialog().getByText(w('sync.connect')));
    expect(await screen.findByText(w('sync.trouble.wrong_password'))).toBeTruthy();
    const setup = { url: 'https://cloud.example', folder: 'Team', user: 'jana', password: 'geheim' };
    expect(actions.connect).toHaveBeenCalledWith(setup);
    fireEvent.click(dialog().getByText(w('sync.connect')));
    expect(await screen.findByText(w('sync.connected'))).toBeTruthy();
  });

  it.each([
    'no-address',
    'needs-https',
    'unreachable',
    'timeout',
    'wrong-password',
    'no-webdav',
    'no-folder',
    'forbidden',
    'read-only',
    'no-removing',
    'no-room',
    'not-kept',
    'busy',
    'failed',
    'declined',
    'login-ended',
    'no-nextcloud',
    'forbidden-by-policy',
  ])('has a verdict for %s', async (problem) => {
    const { actions } = show();
    actions.signIn.mockResolvedValueOnce({ ok: false, code: problem });
    press(w('sync.setUp'));
    type(w('sync.server'), 'x');
    fireEvent.click(dialog().getByText(w('sync.signIn')));
    expect(await screen.findByText(w(`sync.trouble.${problem.replaceAll('-', '_')}`))).toBeTruthy();
  });

  it('lets go of the sign-in when the dialog closes', () => {
    const { actions } = show();
    actions.signIn.mockImplementationOnce(() => new Promise(() => undefined));
    press(w('sync.setUp'));
    type(w('sync.server'), 'cloud.example');
    fireEvent.click(dialog().getByText(w('sync.signIn')));
    expect(screen.getByText(w('sync.signingIn'))).toBeTruthy();
    const [, signal] = actions.signIn.mock.calls[0] as unknown as [unknown, AbortSignal];
    fireEvent.click(dialog().getByText(w('ui.cancel')));
    expect(signal.aborted).toBe(true);
  });

  it('says what stays where before it disconnects', async () => {
    const { actions } = show({ ways: [browserWay, webdav] });
    expect(screen.getByText(/cloud\.example/)).toBeTruthy();
    press(w('sync.disconnect'));
    expect(screen.getByText(w('sync.disconnect1'))).toBeTruthy();
    expect(actions.disconnect).not.toHaveBeenCalled();
    fireEvent.click(dialog().getByText(w('sync.disconnect')));
    await waitFor(() => expect(actions.disconnect).toHaveBeenCalledWith('webdav'));
    await waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).toBeNull());
  });

  it('says what a new key means, then shows the new code', async () => {
    const { actions } = show();
    press(w('sync.changeKeyOpen'));
    expect(screen.getByText(w('sync.changeKey2'))).toBeTruthy();
    expect(actions.changeKey).not.toHaveBeenCalled();
    fireEvent.click(dialog().getByText(w('sync.makeKey')));
    expect(await screen.findByText('NEWC')).toBeTruthy();
    expect(screen.getByText(w('sync.newCode'))).toBeTruthy();
  });

  it('shows what IT has set, and keeps it', () => {
    show({
      ways: [
        { ...browserWay, isOn: false, isPreset: true },
        { ...webdav, isOn: false, isPreset: true },
      ],
      presetServer: 'https://cloud.firma.example',
    });
    expect(screen.getByRole('checkbox')).toHaveProperty('disabled', true);
    expect(screen.getByText(w('sync.browserForbidden'))).toBeTruthy();
    press(w('sync.setUp'));
    const server = screen.getByLabelText(w('sync.server'));
    expect(server).toHaveProperty('value', 'https://cloud.firma.example');
    expect(server).toHaveProperty('readOnly', true);
  });

  it('switches the browser account, and says when that was not kept', async () => {
    const { actions, onProblem } = show();
    actions.setBrowserSync.mockRejectedValueOnce(new Error('quota'));
    fireEvent.click(screen.getByRole('checkbox'));
    expect(actions.setBrowserSync).toHaveBeenCalledWith(false);
    await waitFor(() => expect(onProblem).toHaveBeenCalledOnce());
  });

  it('names a device that cannot be read', () => {
    show({
      devices: [{ id: 'cdef-1', isThis: false, isLocked: true, seenAt: Date.now() - minute }],
    });
    expect(screen.getByText(w('sync.deviceLocked'))).toBeTruthy();
    expect(screen.getByText(/CDEF/)).toBeTruthy();
  });
});
