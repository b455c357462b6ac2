/** One thing that can be larger or smaller, as a slider with its value. */
import { useId } from 'react'
import { scaleOf, type Sized } from '#library/settings/appearance.ts'
import { useSettings } from '#library/settings/settings-store.ts'
import { type Settings, STEPS } from '#library/settings/settings.ts'
import { useText, useTexts } from '#locales/text.ts'

type Props = { readonly sized: Sized; readonly onChange: (next: Partial<Settings>) => void }

export function SizeRange({ sized, onChange }: Props) {
  const words = useTexts('preferences')
  const { language } = useText()
  const step = useSettings()[sized]
  const id = useId()
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(scaleOf(sized, step))
  return (
    <p className={`settings-range settings-${sized}`}>
      <label htmlFor={id}>{words[sized]}</label>
      <input
        id={id}
        type="range"
        min={STEPS[0]}
        max={STEPS.at(-1)}
        step={1}
        value={step}
        aria-valuetext={percent}
        onChange={({ target }) => {
          const chosen = STEPS.find((known) => known === target.valueAsNumber)
          if (chosen !== undefined) onChange({ [sized]: chosen })
        }}
      />
      <span className="settings-value" aria-hidden="true">
        {percent}
      </span>
    </p>
  )
}
