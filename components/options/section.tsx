import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly children: ComponentChildren;
}

export function Section({ id, title, help, children }: Props) {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {help && <p class="soft">{help}</p>}
      {children}
    </section>
  );
}
