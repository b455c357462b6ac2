/** The choice of the page's colours, each with a patch of its paper and ink. */
import { useTexts } from '#locales/text.ts'
import { useSettings } from '#library/settings/settings-store.ts'
import { type Settings, THEMES, type Theme } from '#library/settings/settings.ts'

type Props = { readonly onChange: (next: Partial<Settings>) => void }

export function ThemeChoice({ onChange }: Props) {
  const words = useTexts('preferences')
  const { theme } = useSettings()
  return (
    <fieldset className="settings-themes">
      <legend>{words.theme}</legend>
      <div className="settings-cards">
        {THEMES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="theme"
              value={choice}
              checked={theme === choice}
              onChange={() => onChange({ theme: choice })}
            />
            <Swatch theme={choice} />
            <span>{words.themes[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** As the system has it is the one and the other. */
function Swatch({ theme }: { readonly theme: Theme }) {
  return (
    <span className="swatches" aria-hidden="true" lang="en" dir="ltr">
      <span className="swatch" data-theme={theme === 'auto' ? 'light' : theme}>
        {'A'}
      </span>
      <span className="swatch" data-theme={theme === 'auto' ? 'dark' : theme}>
        {'a'}
      </span>
    </span>
  )
}
