/** The choice of the interface's language: each is named in itself, for somebody who reads no other. */
import { changeSettings } from '#library/settings/settings-store.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage, LANGUAGES } from '#locales/languages.ts'
import { switchLanguage, useText } from '#locales/text.ts'

// A ball with its equator and two meridians.
const GLOBE = 'M12 3a9 9 0 0 1 0 18a9 9 0 0 1 0 -18ZM3 12h18M12 3c5 4.5 5 13.5 0 18c-5 -4.5 -5 -13.5 0 -18Z'

type Props = {
  /** Told after each choice: what did not work, or that nothing is wrong. */
  readonly onProblem: (problem: string | undefined) => void
}

export function LanguageChoice({ onProblem }: Props) {
  const { t, language } = useText()
  const speak = async (chosen: InterfaceLanguage) => {
    try {
      await switchLanguage(chosen)
      onProblem(changeSettings({ language: chosen }) ? undefined : t('site.notKept'))
    } catch {
      onProblem(t('site.languageFailed'))
    }
  }
  return (
    <span className="language-choice">
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={GLOBE} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <select
        aria-label={t('site.language')}
        lang={language}
        value={language}
        onChange={({ target }) => {
          const chosen = INTERFACE_LANGUAGES.find((known) => known === target.value)
          if (chosen) void speak(chosen)
        }}
      >
        {INTERFACE_LANGUAGES.map((known) => (
          <option key={known} value={known} lang={known}>
            {LANGUAGES[known].name}
          </option>
        ))}
      </select>
    </span>
  )
}
