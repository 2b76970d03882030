import { useState } from 'preact/hooks';
import { Icon } from '@/components/icon';
import { t, translateCount, uiLanguage } from '@/components/words';
import { type Starter, type StarterLanguage, starterSnippets } from '@/utils/library/starter-snippets';

interface Props {
  readonly onAdd: (starters: readonly Starter[]) => void;
}

const languages: readonly StarterLanguage[] = ['de', 'en'];
const ownFirst = (): readonly StarterLanguage[] =>
  languages.toSorted((a, b) => Number(b === uiLanguage()) - Number(a === uiLanguage()));

const Preview = ({ starters }: { readonly starters: readonly Starter[] }) => (
  <details>
    <summary>
      <Icon name="chevron" size={14} />
      {t('starters.look')}
    </summary>
    <dl class="starter-list small">
      {starters.map(({ id, name, text }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd class="soft">{text}</dd>
        </div>
      ))}
    </dl>
  </details>
);

/** Snippets to begin with, offered where there are none; they can be looked at before they are taken. */
export function StarterOffer({ onAdd }: Props) {
  const [wanted, setWanted] = useState<readonly StarterLanguage[]>([uiLanguage()]);
  const starters = languages.filter((each) => wanted.includes(each)).flatMap((each) => starterSnippets[each]);
  const toggle = (language: StarterLanguage, isOn: boolean) =>
    setWanted(isOn ? [...wanted, language] : wanted.filter((each) => each !== language));
  return (
    <section class="starters" aria-labelledby="starters-title">
      <h3 id="starters-title">{t('starters.title')}</h3>
      <p class="soft">{t('starters.why')}</p>
      <fieldset class="row" aria-label={t('starters.languages')}>
        {ownFirst().map((each) => (
          <label key={each} class="row tick">
            <input
              type="checkbox"
              checked={wanted.includes(each)}
              onChange={(event) => toggle(each, event.currentTarget.checked)}
            />
            {t(each === 'de' ? 'languageName.de' : 'languageName.en')}
          </label>
        ))}
      </fieldset>
      <Preview starters={starters} />
      <button type="button" class="button" disabled={starters.length === 0} onClick={() => onAdd(starters)}>
        {translateCount('starters.add', starters.length)}
      </button>
    </section>
  );
}
