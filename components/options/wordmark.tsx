import { LitmusStrip } from '@/components/litmus-strip';

/** The name over the strip. */
export function Wordmark() {
  return (
    <p class="wordmark">
      <span>Lackmus</span>
      <LitmusStrip reading={{ value: 62 }} isDecorative />
    </p>
  );
}
