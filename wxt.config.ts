import { preact } from '@preact/preset-vite';
import type { PluginOption } from 'vite';
import { defineConfig } from 'wxt';
import { settleZip } from './scripts/tools/settle-zip';
import { catalogue } from './scripts/tools/catalogue-plugin';

/** Fixes the Chrome id (managed policies and tests name it); the private half was thrown away. */
const chromeKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAnjpVUmK63ZfCXkUEbnilKN1meyA7/I4i5Da0yM+RtzVfBug+L2frnd6YxK/67Oajf86NqBf2ifHY++BjUHq3kWd5HJXoSbA1S875IH17/UuzV4B1PHtVJsfjlT5MG7S3cvqWbypkyH5VBYo0UoDfFuojEUqBDwVSYb1KT0k5NmAeKsgiqYH/XsIy67r/Uhgu5ljtxnKNO3KgUfzWh8oHO3Y+W9Npvq9XhXK8J5uJV3uEfz7HJiUk8KLFZthkAM4mfp3HW4fczJKIspwGPldsbv+72sM/JbTOdECOCrvBpXWJcnxRuuStxEetL1PGnAu1GSRI+K27LNdevaexISX9cwIDAQAB';

const hosts = ['https://www.linkedin.com/*'];

/** WXT's own code in content scripts needs nothing of the polyfill, whose 10 kB would be in every LinkedIn page. */
const sparePolyfill = (): PluginOption => ({
  name: 'spare-polyfill',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source !== '@wxt-dev/webextension-polyfill/browser' || !importer?.includes('/wxt/dist/utils/'))
      return undefined;
    return this.resolve('@wxt-dev/browser', importer);
  },
});

/**
 * The XML parser looks with lists of attacks, `javascript:` among them, whether what a document defines as an
 * entity is one. Ours may define none: without the lists, all are.
 */
const refuseEntities = (): PluginOption => ({
  name: 'refuse-entities',
  enforce: 'pre',
  resolveId: (source) => (source === 'is-unsafe' ? '\0is-unsafe' : undefined),
  load: (id) =>
    id === '\0is-unsafe'
      ? "export const isUnsafe = () => true; export const HTML = 'HTML'; export const XML = 'XML';"
      : undefined,
});

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: 'assets/locales' },
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  // The polyfill for preloading modules asks the network.
  vite: () => ({
    plugins: [preact(), catalogue(), sparePolyfill(), refuseEntities()],
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'zip:extension:done': (_, path) => settleZip(path),
    'zip:sources:done': (_, path) => settleZip(path),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Lackmus',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: hosts,
    // Unencrypted only what does not leave the computer.
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    action: { default_title: 'Lackmus' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'toggle-hints': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_command_toggleHints__',
      },
      'next-hint': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_nextHint__' },
      'save-draft': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_saveDraft__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lackmus@lackmus.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '123',
          key: chromeKey,
          // Firefox knows none: there, what IT sets is taken as it comes.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
