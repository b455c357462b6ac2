/** In which language words and sentences are explained. */
import { useTexts } from '#locales/text.ts'
import { GLOSS_LANGUAGES } from '#article/article.ts'
import { useSettings } from '#library/settings/settings-store.ts'
import type { Settings } from '#library/settings/settings.ts'

type Props = { readonly onChange: (next: Partial<Settings>) => void }

export function GlossLanguageChoice({ onChange }: Props) {
  const words = useTexts('preferences')
  const { glossLanguage } = useSettings()
  return (
    <fieldset className="settings-gloss-language" aria-describedby="settings-gloss-language">
      <legend>{words.glossLanguage}</legend>
      {GLOSS_LANGUAGES.map((language) => (
        <label className="check settings-check" key={language}>
          <input
            type="radio"
            name="gloss-language"
            value={language}
            checked={glossLanguage === language}
            onChange={() => onChange({ glossLanguage: language })}
          />
          {words.glossLanguages[language]}
        </label>
      ))}
      <p className="settings-hint" id="settings-gloss-language">
        {words.glossLanguageHint}
      </p>
    </fieldset>
  )
}
