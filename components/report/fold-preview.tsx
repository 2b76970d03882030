import { useState } from 'preact/hooks';
import { t } from '@/components/words';
import type { Report } from '@/utils/engine/types';

type Screen = 'phone' | 'desktop';

/** What a reader sees before tapping “…more”, and after; where it folds is an estimate, and said to be one. */
export function FoldPreview({ report, name }: { readonly report: Report; readonly name: string }) {
  const [screen, setScreen] = useState<Screen>('phone');
  const [isOpen, setOpen] = useState(false);
  const fold = screen === 'phone' ? report.metrics.foldPhone : report.metrics.foldDesktop;
  const isWhole = fold >= report.text.trimEnd().length;
  return (
    <fieldset class="fold">
      <legend>{t('report.fold')}</legend>
      <div class="segments">
        {(['phone', 'desktop'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={screen === each} onChange={() => setScreen(each)} />
            <span>{t(each === 'phone' ? 'report.foldPhone' : 'report.foldDesktop')}</span>
          </label>
        ))}
      </div>
      <p class={`fold-text is-${screen}`}>
        {isOpen ? report.text.trimEnd() : report.text.slice(0, fold).trimEnd()}
        {!isWhole && (
          <>
            {' '}
            <button type="button" class="text-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {isOpen ? t('report.foldLess') : t('report.foldMore')}
            </button>
          </>
        )}
      </p>
      {isWhole && <p class="small soft">{t('report.foldAll')}</p>}
    </fieldset>
  );
}
