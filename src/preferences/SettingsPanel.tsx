/** The settings of text and appearance: a sheet on a phone that leaves the article's top in view, a panel beside the text on a desk. */
import { useState } from 'react'
import { changeSettings, getSettings, useSettings } from '#library/settings/settings-store.ts'
import { DEFAULTS, type Settings } from '#library/settings/settings.ts'
import { useText, useTexts } from '#locales/text.ts'
import { PanelHead } from '#kit/PanelHead.tsx'
import { useDialog } from '#kit/use-dialog.ts'
import { FaceChoice } from './FaceChoice.tsx'
import { GlossLanguageChoice } from './GlossLanguageChoice.tsx'
import { HelpWithControl } from './HelpWithControl.tsx'
import { Preview } from './Preview.tsx'
import { SizeRange } from './SizeRange.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'

// As in reader/reader.css: from here on there is room beside the text.
const ROOM_BESIDE = '(min-width: 64rem)'

type Props = { readonly onClose: () => void }

export function SettingsPanel({ onClose }: Props) {
  const words = useTexts('preferences')
  const { direction } = useText()
  const settings = useSettings()
  const [message, setMessage] = useState('')
  const dialog = useDialog({ onClose, besideWhere: ROOM_BESIDE })

  const change = (next: Partial<Settings>) => setMessage(changeSettings(next) ? '' : words.notKept)
  const close = () => dialog.current?.close()
  return (
    <dialog ref={dialog} className="sheet settings" dir={direction} aria-labelledby="settings-title">
      <div className="settings-body">
        <PanelHead className="settings-head" onClose={close}>
          <h2 id="settings-title">{words.title}</h2>
        </PanelHead>
        <Preview />
        <p className="settings-message" role="status">
          {message}
        </p>
        <FaceChoice onChange={change} onMessage={setMessage} />
        <fieldset className="settings-sizes">
          <legend>{words.sizes}</legend>
          <SizeRange sized="size" onChange={change} />
          <SizeRange sized="spacing" onChange={change} />
          <SizeRange sized="measure" onChange={change} />
          <SizeRange sized="glossSize" onChange={change} />
        </fieldset>
        <ThemeChoice onChange={change} />
        <HelpWithControl onChange={change} />
        <GlossLanguageChoice onChange={change} />
        <label className="check settings-check">
          <input
            type="checkbox"
            checked={settings.vowelMarks}
            aria-describedby="settings-vowel-marks"
            onChange={({ target }) => change({ vowelMarks: target.checked })}
          />
          {words.vowelMarks}
        </label>
        <p className="settings-hint" id="settings-vowel-marks">
          {words.vowelMarksHint}
        </p>
        <Reset onChange={change} onMessage={setMessage} />
      </div>
    </dialog>
  )
}

type ResetProps = {
  readonly onChange: (next: Partial<Settings>) => void
  readonly onMessage: (message: string) => void
}

/** What the panel shows, and nothing else: language, layers and kinds of names are chosen elsewhere. */
function shown({
  theme,
  typeface,
  size,
  spacing,
  measure,
  glossSize,
  vowelMarks,
  helpWith,
  glossLanguage,
}: Settings) {
  return { theme, typeface, size, spacing, measure, glossSize, vowelMarks, helpWith, glossLanguage }
}

function Reset({ onChange, onMessage }: ResetProps) {
  const words = useTexts('preferences')
  const now = JSON.stringify(shown(useSettings()))
  const [before, setBefore] = useState<Partial<Settings>>()
  const atDefaults = now === JSON.stringify(shown(DEFAULTS))
  const undo = atDefaults ? before : undefined
  return (
    <button
      type="button"
      className="settings-reset"
      aria-disabled={atDefaults && !undo}
      onClick={() => {
        if (undo) {
          onChange(undo)
          onMessage(words.undone)
        } else if (!atDefaults) {
          setBefore(shown(getSettings()))
          onChange(shown(DEFAULTS))
          onMessage(words.wasReset)
        }
      }}
    >
      {undo ? words.undoReset : words.reset}
    </button>
  )
}
