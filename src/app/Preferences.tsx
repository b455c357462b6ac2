/** The interface's language, and the way to the settings of text and appearance. */
import { lazy, Suspense, useEffect, useState } from 'react'
import { useText, withWords } from '#locales/text.ts'
import { closeSettings, openSettings, useSettingsOpen } from '#preferences/open-settings.ts'
import { LanguageChoice } from './LanguageChoice.tsx'

const load = async () => ({
  default: (await withWords(['preferences'], import('#preferences/SettingsPanel.tsx'))).SettingsPanel,
})
const SettingsPanel = lazy(load)

export function Preferences() {
  const { t } = useText()
  const [problem, setProblem] = useState<string>()
  const open = useSettingsOpen()
  const [fetched, setFetched] = useState(false)
  const notFetched = t('site.settingsFailed')
  // Drawn only when it is there: in a component that cannot be fetched the whole page would break.
  useEffect(() => {
    if (!open || fetched) return
    load().then(
      () => setFetched(true),
      () => {
        closeSettings()
        setProblem(notFetched)
      },
    )
  }, [open, fetched, notFetched])
  return (
    <>
      <div className="preferences">
        <LanguageChoice onProblem={setProblem} />
        <button
          type="button"
          className="icon-button preferences-settings"
          aria-haspopup="dialog"
          onClick={() => {
            setProblem(undefined)
            openSettings()
          }}
          // Its name as well: one beside it would be read twice.
          title={t('site.settings')}
        >
          <span lang="en" aria-hidden="true">
            {'Aa'}
          </span>
        </button>
        <p className="preferences-problem" role="status">
          {problem}
        </p>
      </div>
      {open && fetched && (
        <Suspense>
          <SettingsPanel onClose={closeSettings} />
        </Suspense>
      )}
    </>
  )
}
