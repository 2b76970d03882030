import { fillPlaceholders, placeholdersOf } from '@/utils/library/placeholders';
import type { Snippet } from '@/utils/library/types';
import type { Selection } from '@/utils/linkedin/types';
import type { ComposerActions, Rect } from '@/utils/state/composer';
import type { Tools } from '../tools';
import type { WritingActions } from './writing-actions';

type Values = Readonly<Record<string, string>>;

export const createSnippetActions = (
  { composer, store, shared }: Tools,
  { write }: WritingActions,
): Pick<ComposerActions, 'insertSnippet' | 'fillPlaceholders' | 'cancelPlaceholders'> => {
  /** Where the snippet goes: the form takes the focus and with it the caret. */
  let place: Selection | undefined;

  const insert = async (snippet: Snippet, values: Values) => {
    const language = shared.settings().language;
    const date = new Intl.DateTimeFormat(language === 'auto' ? undefined : language, { dateStyle: 'long' });
    const { text, cursor } = fillPlaceholders(snippet.text, { values, date: date.format(new Date()) });
    if (place) composer.select(place);
    const start = place?.start ?? composer.selection()?.start ?? composer.read().length;
    const result = await write(() => composer.insert(text));
    if (result === 'written') composer.select({ start: start + cursor, end: start + cursor });
  };
  const rectOfCaret = (): Rect | undefined => {
    const start = place?.start ?? 0;
    const rect = composer.ranges(Math.max(0, start - 1), start + 1)[0]?.getBoundingClientRect();
    return rect && { left: rect.left, top: rect.top, width: rect.width, height: rect.height };
  };
  const endFilling = () => store.setState({ filling: undefined });

  return {
    insertSnippet: (snippet) => {
      place = composer.selection();
      const names = placeholdersOf(snippet.text);
      if (names.length === 0) void insert(snippet, {});
      else store.setState({ filling: { snippet, names, rect: rectOfCaret() } });
    },
    fillPlaceholders: (values) => {
      const { filling } = store.getState();
      endFilling();
      if (filling) void insert(filling.snippet, values);
    },
    cancelPlaceholders: () => {
      endFilling();
      if (place) composer.select(place);
    },
  };
};
