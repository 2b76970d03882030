import { createI18n } from '@wxt-dev/i18n';
import { i18n } from '#i18n';
import type { Dimension, Hint, Kind, Params } from '@/utils/engine/types';

/** Words known when this is built: a key that does not exist is a type error. */
export const t = i18n.t;

const untyped = createI18n();

/**
 * Words whose key comes with data: a rule's reason, advice, a question, a notice. Chrome allows only
 * letters, digits and underscores in a key, so a hyphen or slash of an id becomes an underscore.
 */
export const translate = (key: string, params: Params = {}): string =>
  untyped.t(key.replaceAll(/[^\w.]/g, '_'), params);

/** `n` chooses singular or plural and stands in the words. */
export const translateCount = (key: string, n: number, params: Params = {}): string =>
  untyped.t(key, n, params);

/** What a hint is called: its kind, or, where no phrase but the tone was found, the tone. */
export const hintName = ({
  kind,
  dimension,
  messageId,
}: Pick<Hint, 'kind' | 'dimension' | 'messageId'>): string =>
  messageId.startsWith('overtone') ? translate(`overtone.${dimension}`) : kindName(kind);

export const kindName = (kind: Kind): string => translate(`kind.${kind}`);
export const dimensionName = (dimension: Dimension): string => translate(`dimension.${dimension}`);

/** The language the interface speaks, for `Intl` and `lang`. */
export const uiLanguage = (): 'de' | 'en' => (t('language') === 'de' ? 'de' : 'en');

export const formatNumber = (value: number, digits = 0): string =>
  new Intl.NumberFormat(uiLanguage(), { maximumFractionDigits: digits }).format(value);

export const formatDate = (at: number): string =>
  new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long' }).format(at);

export const formatTime = (at: number): string =>
  new Intl.DateTimeFormat(uiLanguage(), { hour: '2-digit', minute: '2-digit' }).format(at);
