// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { TagField } from '@/components/library/tag-field';
import { languages, speak, words } from './speak';

function Host() {
  const [tags, setTags] = useState<readonly string[]>([]);
  return <TagField tags={tags} known={['Standort']} onTags={setTags} />;
}

describe.each(languages)('the tags in %s', (language) => {
  const w = (key: string) => words(language, key);
  beforeEach(() => speak(language));

  it('takes tags as they are typed, and lets go of them by keyboard', async () => {
    render(<Host />);
    const input = screen.getByLabelText(w('desk.tags'), { selector: 'input' });
    fireEvent.input(input, { target: { value: 'Werk, #Wasser,' } });
    fireEvent.input(input, { target: { value: 'werk' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    const tags = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(tags()).toEqual(['Werk', 'Wasser']);
    fireEvent.keyDown(input, { key: 'Backspace' });
    const last = screen.getByRole('button', {
      name: w('desk.removeTag').replace('{tag}', 'Wasser'),
      hidden: true,
    });
    expect(document.activeElement).toBe(last);
    fireEvent.keyDown(last, { key: 'ArrowLeft' });
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Werk');
    fireEvent.keyDown(document.activeElement!, { key: 'Delete' });
    expect(tags()).toEqual(['Wasser']);
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toContain('Wasser'));
    fireEvent.input(input, { target: { value: 'Rest' } });
    fireEvent.blur(input);
    expect(tags()).toEqual(['Wasser', 'Rest']);
  });

  it('offer those the library knows', () => {
    const { container } = render(<Host />);
    expect([...container.querySelectorAll('option')].map(({ value }) => value)).toEqual(['Standort']);
  });
});
