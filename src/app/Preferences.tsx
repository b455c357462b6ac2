/** The interface's language and the page's appearance. */
import { useState } from 'react'
import { changeSettings, useSettings } from '#library/settings-store.ts'
import { type Theme, THEMES } from '#library/settings.ts'
import type { InterfaceLanguage } from '#locales/languages.ts'
import { switchLanguage, useText } from '#locales/text.ts'

const THEME_LABELS = { auto: 'site.themeAuto', light: 'site.themeLight', dark: 'site.themeDark' } as const

export function Preferences() {
  const { t, language } = useText()
  const { theme } = useSettings()
  const [problem, setProblem] = useState<string>()
  const other: InterfaceLanguage = language === 'en' ? 'ur' : 'en'

  const change = (kept: boolean) => setProblem(kept ? undefined : t('site.notKept'))
  const speak = async () => {
    try {
      await switchLanguage(other)
      change(changeSettings({ language: other }))
    } catch {
      setProblem(t('site.languageFailed'))
    }
  }
  return (
    <div className="preferences">
      <button type="button" className="preferences-language" lang={other} onClick={() => void speak()}>
        {t('site.otherLanguage')}
      </button>
      <label className="preferences-theme">
        <span className="visually-hidden">{t('site.theme')}</span>
        <select
          value={theme}
          onChange={({ target }) => change(changeSettings({ theme: asTheme(target.value) }))}
        >
          {THEMES.map((name) => (
            <option key={name} value={name}>
              {t(THEME_LABELS[name])}
            </option>
          ))}
        </select>
      </label>
      <p className="preferences-problem" role="status">
        {problem}
      </p>
    </div>
  )
}

function asTheme(value: string): Theme {
  return THEMES.find((theme) => theme === value) ?? 'auto'
}
