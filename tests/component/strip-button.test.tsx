// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { StripButton } from '@/components/composer/strip-button';
import type { Hint, Report, State } from '@/utils/engine/types';
import { report } from './made-report';
import { speak } from './speak';

const withHints = (count: number, state?: State): Report => ({
  ...report,
  hints: Array.from({ length: count }, (): Hint => report.hints[0]!),
  reading: state && { value: 50, state, lost: [] },
});

it.each([
  { language: 'de', state: 'stop', count: 2, name: 'Lackmus: Stopp, 2 Hinweise', visible: 'Stopp · 2' },
  {
    language: 'de',
    state: 'consider',
    count: 1,
    name: 'Lackmus: Überlegen, 1 Hinweis',
    visible: 'Überlegen · 1',
  },
  { language: 'de', state: 'ready', count: 0, name: 'Lackmus: Bereit, 0 Hinweise', visible: 'Bereit' },
  { language: 'en', state: 'stop', count: 1, name: 'Lackmus: Stop, 1 hint', visible: 'Stop · 1' },
  {
    language: 'en',
    state: 'consider',
    count: 3,
    name: 'Lackmus: Consider, 3 hints',
    visible: 'Consider · 3',
  },
  { language: 'en', state: 'ready', count: 0, name: 'Lackmus: Ready, 0 hints', visible: 'Ready' },
  {
    language: 'en',
    state: undefined,
    count: 0,
    name: 'Lackmus: Too short to judge, 0 hints',
    visible: 'Lackmus',
  },
] as const)('says $name', ({ language, state, count, name, visible }) => {
  speak(language);
  render(<StripButton report={withHints(count, state)} isOpen={false} onToggle={() => undefined} />);
  const button = screen.getByRole('button', { name });
  expect(button.textContent).toBe(visible);
});

it('has another shape for every state', () => {
  speak('en');
  const shapes = (['stop', 'consider', 'ready', undefined] as const).map((state) => {
    const { container, unmount } = render(
      <StripButton report={withHints(1, state)} isOpen={false} onToggle={() => undefined} />,
    );
    const shape = container.querySelector('path')?.getAttribute('d');
    unmount();
    return shape;
  });
  expect(new Set(shapes).size).toBe(4);
});

it('opens and closes the panel', () => {
  speak('en');
  const onToggle = vi.fn();
  render(<StripButton report={report} isOpen onToggle={onToggle} />);
  const button = screen.getByRole('button', { expanded: true });
  fireEvent.click(button);
  expect(onToggle).toHaveBeenCalledOnce();
});
