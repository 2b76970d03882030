import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly why?: string;
  readonly children?: ComponentChildren;
}

/** A list without entries says what will be in it. */
export function Empty({ title, why, children }: Props) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {why && <p class="soft">{why}</p>}
      {children}
    </div>
  );
}
