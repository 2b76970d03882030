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
  ['de', 'stop', 2, 'Lackmus: Stopp, 2 Hinweise', 'Stopp · 2'],
  ['de', 'consider', 1, 'Lackmus: Überlegen, 1 Hinweis', 'Überlegen · 1'],
  ['de', 'ready', 0, 'Lackmus: Bereit, 0 Hinweise', 'Bereit'],
  ['en', 'stop', 1, 'Lackmus: Stop, 1 hint', 'Stop · 1'],
  ['en', 'consider', 3, 'Lackmus: Consider, 3 hints', 'Consider · 3'],
  ['en', 'ready', 0, 'Lackmus: Ready, 0 hints', 'Ready'],
  ['en', undefined, 0, 'Lackmus: Too short to judge, 0 hints', 'Lackmus'],
] as const)('says in %s, state %s, with %i hints: %s', (language, state, count, name, visible) => {
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
