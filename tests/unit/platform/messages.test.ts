import { describe, expect, it, vi } from 'vitest';
import { type BackgroundHandlers, createAnswer } from '@/utils/platform/messages';
import { Problem } from '@/utils/platform/problem';
import { verbs } from '@/utils/platform/verbs';

const identity = { id: 'us', origin: 'chrome-extension://us' };
const page = { id: 'us', url: 'chrome-extension://us/popup.html', origin: 'chrome-extension://us' };
const content = {
  id: 'us',
  url: 'https://www.linkedin.com/feed/',
  origin: 'https://www.linkedin.com',
  frameId: 2,
  tab: { id: 7 },
};

const spies = Object.fromEntries(Object.keys(verbs).map((verb) => [verb, vi.fn(() => `did ${verb}`)]));
const answer = createAnswer(spies as unknown as BackgroundHandlers, identity);

describe('who may ask', () => {
  it.each([
    ['another extension', { ...page, id: 'them' }],
    ['a web page', { url: 'https://www.linkedin.com/', origin: 'https://www.linkedin.com', tab: { id: 1 } }],
    [
      'our script on another site',
      { ...content, url: 'https://evil.example/', origin: 'https://evil.example' },
    ],
    [
      'a site that looks alike',
      { ...content, origin: undefined, url: 'https://www.linkedin.com.evil.example/' },
    ],
    ['plain http', { ...content, origin: undefined, url: 'http://www.linkedin.com/' }],
    ['a sandboxed frame', { ...content, origin: 'null' }],
    ['a script outside any tab', { ...content, tab: undefined }],
    ['an extension whose id begins like ours', { id: 'us', url: 'chrome-extension://us2/popup.html' }],
    ['nobody', {}],
  ])('%s is refused', async (_, sender) => {
    expect(await answer({ type: 'getSettings', data: null, sender })).toMatchObject({
      ok: false,
      code: 'refused',
    });
    expect(spies['getSettings']).not.toHaveBeenCalled();
  });

  it('our pages and our script on LinkedIn are heard, and known to the handler', async () => {
    expect(await answer({ type: 'getSettings', data: null, sender: page })).toEqual({
      ok: true,
      value: 'did getSettings',
    });
    expect(spies['getSettings']).toHaveBeenLastCalledWith(null, { kind: 'page' });
    await answer({ type: 'getSettings', data: null, sender: content });
    expect(spies['getSettings']).toHaveBeenLastCalledWith(null, { kind: 'content', tabId: 7, frameId: 2 });
  });

  it('a page in Firefox is known by its address, where origins mean nothing', async () => {
    const firefox = createAnswer(spies as unknown as BackgroundHandlers, {
      id: 'us',
      origin: 'moz-extension://u',
    });
    const sender = { id: 'us', url: 'moz-extension://u/options.html', tab: { id: 1 } };
    expect(await firefox({ type: 'listBin', data: null, sender })).toMatchObject({ ok: true });
  });

  it.each(['deleteDrafts', 'noteImport', 'saveSnippet', 'restoreSnippets', 'listBin'])(
    'a content script may not %s',
    async (type) => {
      expect(await answer({ type, data: [], sender: content })).toMatchObject({ ok: false, code: 'refused' });
    },
  );

  it.each(['openComposer', 'reportCounts', 'composerChanged'])('a page may not %s', async (type) => {
    expect(await answer({ type, data: null, sender: page })).toMatchObject({ ok: false, code: 'refused' });
  });
});

describe('what is asked', () => {
  it.each(['nope', '', 'constructor', '__proto__', 'toString'])('%j is no verb', async (type) => {
    expect(await answer({ type, data: null, sender: page })).toMatchObject({
      ok: false,
      code: 'unknown-verb',
    });
  });

  it.each([
    ['getSettings', undefined],
    ['saveDraft', null],
    ['saveDraft', {}],
    ['saveDraft', { text: 'x', status: 'done' }],
    ['saveDraft', { text: 'x', id: '' }],
    ['saveSnippet', { name: 'n', trigger: 'a b', text: 'x' }],
    ['deleteDrafts', 'id'],
    ['openPage', 'https://evil.example'],
    ['openPage', 'rule:../../x'],
    ['openPage', 'rule:de/wording/"><img>'],
    ['changeSettings', { audience: 'all' }],
  ])('%s with %j is malformed', async (type, data) => {
    const calls = spies[type]?.mock.calls.length;
    expect(await answer({ type, data, sender: page })).toMatchObject({ ok: false, code: 'malformed' });
    expect(spies[type]?.mock.calls.length).toBe(calls);
  });

  it.each([
    ['saveDraft', { text: '' }],
    ['saveDraft', { text: 'x', tags: ['a'], status: 'ready' }],
    ['openPage', 'library'],
    ['openPage', 'rule:de/wording/synergie'],
    ['changeSettings', { glossary: ['EBIT'] }],
  ])('%s with %j is done', async (type, data) => {
    expect(await answer({ type, data, sender: page })).toEqual({ ok: true, value: `did ${type}` });
    expect(spies[type]).toHaveBeenLastCalledWith(data, { kind: 'page' });
  });

  it('hands on nothing that the schema does not name', async () => {
    await answer({ type: 'saveDraft', data: { text: 'x', vv: { a: 9 }, schema: 4 }, sender: page });
    expect(spies['saveDraft']).toHaveBeenLastCalledWith({ text: 'x' }, { kind: 'page' });
  });

  it('tells of a failure by its code', async () => {
    spies['listLibrary']?.mockRejectedValueOnce(new Problem('quota', 'full') as never);
    expect(await answer({ type: 'listLibrary', data: null, sender: page })).toEqual({
      ok: false,
      code: 'quota',
      detail: 'full',
    });
    spies['listLibrary']?.mockImplementationOnce(() => {
      throw new TypeError('oops');
    });
    expect(await answer({ type: 'listLibrary', data: null, sender: page })).toMatchObject({ code: 'failed' });
  });
});
