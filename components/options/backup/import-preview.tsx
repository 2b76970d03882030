import { useState } from 'preact/hooks';
import { formatNumber, t, translate, translateCount } from '@/components/words';
import type { ImportPreview } from '@/utils/library/backup-task';
import { importKinds } from '@/utils/library/plan-import';

interface Props {
  readonly name: string;
  readonly preview: ImportPreview;
  readonly onLoad: (withSettings: boolean) => void;
  readonly onClose: () => void;
}

function Counts({ preview: { counts, skipped } }: Pick<Props, 'preview'>) {
  return (
    <ul class="import-counts">
      {importKinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (
          <li key={kind} class={`is-${kind}`}>
            <strong>{formatNumber(counts[kind])}</strong>
            <span>{translate(`backup.kind.${kind}`)}</span>
          </li>
        ))}
      {skipped > 0 && (
        <li class="is-skipped">
          <strong>{formatNumber(skipped)}</strong>
          <span>{t('backup.kind.skipped')}</span>
        </li>
      )}
    </ul>
  );
}

function Titles({ preview: { entries, counts } }: Pick<Props, 'preview'>) {
  const rest = importKinds.reduce((sum, kind) => sum + counts[kind], 0) - entries.length;
  if (entries.length === 0) return null;
  return (
    // What scrolls must be reachable by keyboard.
    <div class="import-titles" role="region" aria-label={t('backup.titles')} tabIndex={0}>
      <ul>
        {entries.map(({ kind, title, outcome }, at) => (
          <li key={at} class={`is-${outcome}`}>
            <span class="import-title">{title || t('ui.untitled')}</span>
            <span class="small soft">
              {translate(`backup.of.${kind}`)} · {translate(`backup.short.${outcome}`)}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="small soft">{translateCount('backup.more', rest)}</p>}
    </div>
  );
}

/** What an import would do, before it does it. */
export function ImportPreviewView({ name, preview, onLoad, onClose }: Props) {
  const [withSettings, setWithSettings] = useState(false);
  const { counts, hasSettings } = preview;
  const brings = counts.new + counts.changed + counts.both;
  return (
    <section class="import-preview" aria-label={translate('backup.previewOf', { name })}>
      {/* The file was just chosen; this is what comes next. */}
      <h3 tabIndex={-1} autofocus>
        {translate('backup.previewOf', { name })}
      </h3>
      <p class="soft">{brings === 0 ? t('backup.nothing') : t('backup.notYet')}</p>
      <Counts preview={preview} />
      <Titles preview={preview} />
      {hasSettings && (
        <label class="check">
          <input
            type="checkbox"
            checked={withSettings}
            onChange={(event) => setWithSettings(event.currentTarget.checked)}
          />
          <span>{t('backup.withSettings')}</span>
        </label>
      )}
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={brings === 0 && !withSettings}
          onClick={() => onLoad(withSettings)}
        >
          {t('backup.take')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('ui.cancel')}
        </button>
      </div>
    </section>
  );
}
