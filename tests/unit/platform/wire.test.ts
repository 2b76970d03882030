import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { askForComposer } from '@/utils/platform/ask-composer';
import { background, onBroadcast, tab } from '@/utils/platform/client';
import { type BackgroundHandlers, answerMessages } from '@/utils/platform/messages';
import { isContextLost, Problem } from '@/utils/platform/problem';
import { answerInTab, type TabHandlers } from '@/utils/platform/tab-messages';
import { verbs } from '@/utils/platform/verbs';
import { wire } from '@/utils/platform/wire';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;
type Callback = (answer?: unknown) => void;

const page = { id: 'us', url: 'chrome-extension://us/popup.html' };
const script = { id: 'us', url: 'https://www.linkedin.com/feed/', tab: { id: 7 }, frameId: 0 };

/** Messaging as Chrome does it: JSON on the wire, the first listener that answers wins, else an error. */
function useBrowser() {
  const state = {
    listeners: new Set<Listener>(),
    sender: page as object,
    runtime: {} as Record<string, unknown>,
  };
  const deliver = (message: unknown, callback: Callback): void => {
    const copy = JSON.parse(JSON.stringify(message));
    const answered = [...state.listeners].map(
      (listener) =>
        listener(copy, state.sender, (answer) => {
          callback(answer === undefined ? undefined : JSON.parse(JSON.stringify(answer)));
        }) === true,
    );
    if (answered.includes(true)) return;
    state.runtime['lastError'] = { message: 'Could not establish connection. Receiving end does not exist.' };
    callback();
    delete state.runtime['lastError'];
  };
  beforeEach(() => {
    state.listeners.clear();
    state.sender = page;
    state.runtime = {
      id: 'us',
      getURL: (path: string) => `chrome-extension://us${path}`,
      onMessage: {
        addListener: (listener: Listener) => state.listeners.add(listener),
        removeListener: (listener: Listener) => state.listeners.delete(listener),
      },
      sendMessage: (message: unknown, callback?: Callback) =>
        callback ? deliver(message, callback) : new Promise((resolve) => deliver(message, resolve)),
    };
    const tabs = {
      sendMessage: (_: number, message: unknown, __: unknown, callback: Callback) =>
        deliver(message, callback),
    };
    vi.stubGlobal('chrome', { runtime: state.runtime, tabs });
    vi.stubGlobal('browser', { runtime: state.runtime });
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://us${path}`);
    fakeBrowser.runtime.id = 'us';
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
      state.listeners.add(listener as Listener);
    });
  });
  afterEach(() => {
    wire.removeAllListeners();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
  return state;
}

const chrome = useBrowser();
const handlers = (more: object) => {
  const all = Object.keys(verbs).map((verb) => [verb, () => undefined]);
  return { ...Object.fromEntries(all), ...more } as BackgroundHandlers;
};

describe('background client', () => {
  it('asks and gets the value', async () => {
    answerMessages(handlers({ listRevisions: (id: string) => [{ id }] }));
    expect(await background.listRevisions('d1')).toEqual([{ id: 'd1' }]);
    expect(await background.openPage('options')).toBeUndefined();
  });

  it('rejects with the problem the background told of', async () => {
    answerMessages(handlers({ saveDraft: () => Promise.reject(new Problem('quota')) }));
    const error = await background.saveDraft({ text: 'x' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Problem);
    expect(error).toMatchObject({ code: 'quota' });
    await expect(background.openComposer()).rejects.toMatchObject({ code: 'refused' });
  });

  it('knows an updated extension from a missing answer', async () => {
    const nobody = await background.getSettings().catch((reason: unknown) => reason);
    expect(nobody).toMatchObject({ code: 'no-receiver' });
    expect(isContextLost(nobody)).toBe(false);
    delete chrome.runtime['id'];
    expect(isContextLost(await background.getSettings().catch((reason: unknown) => reason))).toBe(true);
    vi.stubGlobal('chrome', {});
    expect(isContextLost(await background.getSettings().catch((reason: unknown) => reason))).toBe(true);
  });

  it('knows an extension that is updated while it waits', async () => {
    chrome.runtime['sendMessage'] = () => {
      delete chrome.runtime['id'];
      throw new Error('Extension context invalidated.');
    };
    expect(isContextLost(await background.getSettings().catch((reason: unknown) => reason))).toBe(true);
  });

  it('does not take a background that died over the question for one that is not there', async () => {
    chrome.runtime['sendMessage'] = () => {
      throw new Error('A listener indicated an asynchronous response, but the message channel closed');
    };
    await expect(background.getSettings()).rejects.toMatchObject({ code: 'no-answer' });
  });

  it('does not wait for ever', async () => {
    vi.useFakeTimers();
    answerMessages(handlers({ getSettings: () => new Promise(() => undefined) }));
    const waiting = expect(background.getSettings()).rejects.toMatchObject({ code: 'no-answer' });
    await vi.advanceTimersByTimeAsync(10_000);
    await waiting;
  });
});

describe('the background', () => {
  const ask = (message: unknown) =>
    new Promise((resolve) =>
      (chrome.runtime['sendMessage'] as (m: unknown, c: Callback) => void)(message, resolve),
    );

  it.each([
    [{ type: 'nope', data: null, timestamp: 1 }, 'unknown-verb'],
    [{ type: 'getSettings', data: null }, 'unknown-verb'],
    [{ hello: 1 }, 'malformed'],
    ['hello', 'malformed'],
    [null, 'malformed'],
  ])('answers %j with a refusal', async (message, code) => {
    answerMessages(handlers({}));
    expect(await ask(message)).toMatchObject({ res: { ok: false, code } });
  });

  it('understands the watcher that carries no library', async () => {
    const openComposer = vi.fn();
    answerMessages(handlers({ openComposer }));
    chrome.sender = script;
    expect(await askForComposer()).toBe('came');
    expect(openComposer).toHaveBeenCalledWith(null, { kind: 'content', tabId: 7, frameId: 0 });
    chrome.sender = page;
    expect(await askForComposer()).toBe('failed');
    vi.stubGlobal('browser', undefined);
    vi.stubGlobal('chrome', {});
    expect(await askForComposer()).toBe('lost');
    vi.stubGlobal('chrome', { runtime: chrome.runtime });
  });
});

describe('a tab', () => {
  const insertText = vi.fn(({ text }: { text: string }) =>
    text === 'boom' ? Promise.reject(new Error('x')) : 'written',
  );
  const tabHandlers = { insertText } as unknown as TabHandlers;

  it('answers while it has a composer, and is silent else', async () => {
    let hasComposer = true;
    const stop = new AbortController();
    answerInTab({ hasComposer: () => hasComposer, handlers: tabHandlers, signal: stop.signal });
    expect(await tab(7).insertText({ text: 'hallo' })).toBe('written');
    await expect(tab(7).insertText({ text: 'boom' })).rejects.toMatchObject({ code: 'failed' });
    await expect(tab(7).insertText(1 as never)).rejects.toMatchObject({ code: 'malformed' });
    hasComposer = false;
    await expect(tab(7).insertText({ text: 'hallo' })).rejects.toMatchObject({ code: 'no-receiver' });
    hasComposer = true;
    stop.abort();
    await expect(tab(7).insertText({ text: 'hallo' })).rejects.toMatchObject({ code: 'no-receiver' });
  });

  it('hears nobody but us', async () => {
    answerInTab({ hasComposer: () => true, handlers: tabHandlers, signal: new AbortController().signal });
    chrome.sender = { id: 'them' };
    await expect(tab(7).insertText({ text: 'hallo' })).rejects.toMatchObject({ code: 'no-receiver' });
  });
});

describe('a broadcast', () => {
  it('is heard until the signal aborts, from us only', () => {
    const libraryChanged = vi.fn();
    const stop = new AbortController();
    onBroadcast({ libraryChanged }, stop.signal);
    const tell = (type: string) => {
      for (const listener of chrome.listeners) listener({ type, data: null }, chrome.sender, () => undefined);
    };
    tell('libraryChanged');
    tell('constructor');
    chrome.sender = { id: 'them' };
    tell('libraryChanged');
    chrome.sender = page;
    stop.abort();
    tell('libraryChanged');
    expect(libraryChanged).toHaveBeenCalledTimes(1);
  });
});
