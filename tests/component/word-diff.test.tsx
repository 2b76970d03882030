// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { WordDiff } from '@/components/library/word-diff';
import { languages, speak, words } from './speak';

describe.each(languages)('word differences in %s', (language) => {
  const w = (key: string) => words(language, key);
  beforeEach(() => speak(language));

  it('are marked as such and said in words', () => {
    render(<WordDiff before="Wir liefern morgen." after="Wir liefern heute." />);
    const group = screen.getByRole('group', { name: w('diff.label') });
    expect(group.querySelector('ins')?.textContent).toBe(`${w('diff.addedStart')} heute ${w('diff.end')} `);
    expect(group.querySelector('del')?.textContent).toBe(
      `${w('diff.removedStart')} morgen ${w('diff.end')} `,
    );
  });

  it('show a line break that came', () => {
    const { container } = render(<WordDiff before="a" after={'a\n'} />);
    expect(container.querySelector('ins')?.textContent).toContain('¶\n');
    expect(screen.getByText(w('diff.onlySigns'))).toBeTruthy();
  });

  it('say that there are none', () => {
    render(<WordDiff before="a" after="a" />);
    expect(screen.getByText(w('diff.none'))).toBeTruthy();
  });
});
