import { createI18n } from '@wxt-dev/i18n';

/** As the build generates it, without the types. */
export const i18n = createI18n();
