/** The interface's language and the page's appearance. */
import { useState } from 'react'
import { changeSettings, useSettings } from '#library/settings-store.ts'
import { THEMES } from '#library/settings.ts'
import type { InterfaceLanguage } from '#locales/languages.ts'
import { switchLanguage, useText } from '#locales/text.ts'

const THEME_LABELS = { auto: 'site.themeAuto', light: 'site.themeLight', dark: 'site.themeDark' } as const

// A disc: empty for light, full for dark, half for as the system has it.
const HALF = 'M12 4a8 8 0 0 1 0 16Z'
const WHOLE = 'M12 4a8 8 0 0 1 0 16a8 8 0 0 1 0 -16Z'

export function Preferences() {
  const { t, language } = useText()
  const { theme } = useSettings()
  const [problem, setProblem] = useState<string>()
  const other: InterfaceLanguage = language === 'en' ? 'ur' : 'en'

  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'
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
      <button
        type="button"
        className="preferences-theme"
        onClick={() => change(changeSettings({ theme: next }))}
        title={t('site.themeNow', { theme: t(THEME_LABELS[theme]) })}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
          {theme !== 'light' && <path d={theme === 'dark' ? WHOLE : HALF} fill="currentColor" />}
        </svg>
        <span className="visually-hidden">{t('site.themeNow', { theme: t(THEME_LABELS[theme]) })}</span>
      </button>
      <p className="preferences-problem" role="status">
        {problem}
      </p>
    </div>
  )
}
