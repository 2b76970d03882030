import { describe, expect, test } from 'vitest';
import { builds, builtCode } from './built-files';

const askings = /(?<![.\w$])fetch\s*\((?![\w$,\s]*\)\s*\{)|\b(?:window|self|globalThis)\s*\.\s*fetch\b/g;
/** utils/sync/transports/ask-network.ts, and nothing else: no cookies, no redirects, no cache, no referrer. */
const asSyncAsks =
  /(?<![.\w$])fetch\(\w+,\{\.\.\.\w+,credentials:[`"']omit[`"'],redirect:[`"']manual[`"'],cache:[`"']no-store[`"'],referrerPolicy:[`"']no-referrer[`"']\}\)/g;
/** `fetch` handed on under another name. */
const lent =
  /[=(,[?]\s*fetch\s*[,;)}\]]|[=(,:]\s*fetch\s*\.\s*(?:bind|call|apply)\b|:\s*fetch\s*[,}]|\[\s*[`"']fetch[`"']\s*\]/;

const network = [
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
  /\bimportScripts\b/,
] as const;

const evaluation = [/\beval\s*\(/, /\bnew Function\b/, /\bFunction\s*\(\s*["'`]/, /javascript:/i] as const;

// Names of formats, addresses in examples and in error messages, where a click sends the writer, and the beginning
// of the address of his own server; none is ever loaded.
const harmless =
  /^https?:\/\/(\$\{|www\.w3\.org\/|www\.linkedin\.com\b|addons\.mozilla\.org\/|wxt\.dev\/|github\.com\/wxt-dev\/|\*|[\w.-]+\.example\b|example\.(org|com)\b)/;

const found = (patterns: readonly RegExp[], build: (typeof builds)[number]) =>
  builtCode(build).flatMap(({ path, bytes }) => {
    const code = bytes.toString();
    return patterns.filter((pattern) => pattern.test(code)).map((pattern) => `${path}: ${pattern}`);
  });

describe.each(builds)('code for %s', (build) => {
  test('asks the network in one place: the background, for the sync, and only as it may', () => {
    const asking = builtCode(build).flatMap(({ path, bytes }) =>
      Array.from(bytes.toString().matchAll(askings), () => path),
    );
    expect(asking).toEqual(['background.js']);
    const background = builtCode(build).find(({ path }) => path === 'background.js');
    expect(background?.bytes.toString().match(asSyncAsks)).toHaveLength(1);
    expect(found([...network, lent], build)).toEqual([]);
  });

  test('makes no code from text', () => {
    expect(found(evaluation, build)).toEqual([]);
  });

  test('names no foreign address', () => {
    const addresses = builtCode(build).flatMap(({ path, bytes }) =>
      Array.from(bytes.toString().matchAll(/https?:\/\/[^\s"'`<>)\\]+/g), ([url]) => `${url} in ${path}`),
    );
    expect(addresses.filter((address) => !harmless.test(address))).toEqual([]);
  });

  test('loads scripts and styles from itself only', () => {
    const pages = builtCode(build).filter(({ path }) => path.endsWith('.html'));
    const sources = pages.flatMap(({ bytes }) =>
      Array.from(bytes.toString().matchAll(/(?:src|href)="([^"]*)"/g), ([, source]) => source ?? ''),
    );
    expect(pages.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !source.startsWith('/'))).toEqual([]);
    expect(pages.filter(({ bytes }) => /<script(?![^>]*\bsrc=)/.test(bytes.toString()))).toEqual([]);
  });
});
