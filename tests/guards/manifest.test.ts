import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extensionPath } from '@/tests/e2e/driver/paths';
import { builds, type Build } from './built-files';

const manifestOf = (build: Build) =>
  JSON.parse(readFileSync(join(extensionPath(build), 'manifest.json'), 'utf8')) as Record<string, unknown>;

const sorted = (list: unknown) => (list as readonly string[]).toSorted();

describe.each(builds)('manifest for %s', (build) => {
  const manifest = manifestOf(build);

  test('asks for these permissions and no others', () => {
    const inChrome = ['alarms', 'scripting', 'sidePanel', 'storage'];
    expect(sorted(manifest.permissions)).toEqual(
      inChrome.filter((name) => build === 'chromium' || name !== 'sidePanel'),
    );
    expect(manifest.host_permissions).toEqual(['https://www.linkedin.com/*']);
    expect(manifest.optional_host_permissions).toEqual([
      'https://*/*',
      'http://localhost/*',
      'http://127.0.0.1/*',
    ]);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  test('shows nothing of itself to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
  });

  test('runs one small script, on LinkedIn only', () => {
    expect(manifest.content_scripts).toEqual([
      expect.objectContaining({
        matches: ['https://www.linkedin.com/*'],
        js: ['content-scripts/linkedin.js'],
      }),
    ]);
    expect(manifest.content_scripts).not.toContainEqual(expect.objectContaining({ world: 'MAIN' }));
  });

  test('offers four shortcuts', () => {
    expect(manifest.commands).toMatchObject({
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'toggle-hints': { suggested_key: { default: 'Alt+Shift+H' } },
      'next-hint': { suggested_key: { default: 'Alt+Shift+J' } },
      'save-draft': { suggested_key: { default: 'Alt+Shift+S' } },
    });
  });

  test('is version 3, named in the language of the browser', () => {
    expect(manifest).toMatchObject({
      manifest_version: 3,
      name: '__MSG_extName__',
      default_locale: 'en',
    });
  });

  test('holds what only this browser understands', () => {
    if (build === 'firefox') {
      expect(manifest.browser_specific_settings).toEqual({
        gecko: {
          id: 'lackmus@lackmus.example',
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      });
      expect(manifest).not.toHaveProperty('key');
      expect(manifest).not.toHaveProperty('storage');
      expect(manifest).not.toHaveProperty('minimum_chrome_version');
    } else {
      expect(manifest.minimum_chrome_version).toBe('123');
      expect(manifest.storage).toEqual({ managed_schema: 'managed-schema.json' });
      expect(manifest).not.toHaveProperty('browser_specific_settings');
    }
  });
});
