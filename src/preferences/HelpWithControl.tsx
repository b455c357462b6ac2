/** Which words have help: a slider from every word to those alone that are being learned. */
import { useTexts } from '#locales/text.ts'
import { useId } from 'react'
import { useSettings } from '#library/settings/settings-store.ts'
import { HELP_WITH, type Settings } from '#library/settings/settings.ts'

type Props = { readonly onChange: (next: Partial<Settings>) => void }

export function HelpWithControl({ onChange }: Props) {
  const words = useTexts('preferences')
  const { helpWith } = useSettings()
  const id = useId()
  const stop = words.helpWithStops[helpWith]
  return (
    <div className="help-with">
      <label htmlFor={id}>{words.helpWith}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={HELP_WITH.length - 1}
        step={1}
        value={HELP_WITH.indexOf(helpWith)}
        aria-valuetext={stop}
        onChange={({ target }) => {
          const chosen = HELP_WITH[target.valueAsNumber]
          if (chosen) onChange({ helpWith: chosen })
        }}
      />
      <span className="help-with-stop" aria-hidden="true">
        {stop}
      </span>
    </div>
  )
}
