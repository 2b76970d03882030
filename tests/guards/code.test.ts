import { describe, expect, test } from 'vitest';
import { builds, builtCode } from './built-files';

const network = [
  // Not a method that happens to be called so, as a search index has one.
  /(?:\b(?:window|self|globalThis)\s*\.\s*|(?<![.\w$]))fetch\s*\((?![\w$,\s]*\)\s*\{)/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
  /\bimportScripts\b/,
] as const;

const evaluation = [/\beval\s*\(/, /\bnew Function\b/, /\bFunction\s*\(\s*["'`]/, /javascript:/i] as const;

// Names of formats, addresses in examples and in error messages, and where a click sends the writer; none is ever loaded.
const harmless =
  /^https?:\/\/(www\.w3\.org\/|www\.linkedin\.com\b|addons\.mozilla\.org\/|wxt\.dev\/|github\.com\/wxt-dev\/|\*|[\w.-]+\.example\b|example\.(org|com)\b)/;

const found = (patterns: readonly RegExp[], build: (typeof builds)[number]) =>
  builtCode(build).flatMap(({ path, bytes }) => {
    const code = bytes.toString();
    return patterns.filter((pattern) => pattern.test(code)).map((pattern) => `${path}: ${pattern}`);
  });

describe.each(builds)('code for %s', (build) => {
  test('cannot ask the network for anything', () => {
    expect(found(network, build)).toEqual([]);
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
