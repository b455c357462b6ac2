/** The choice of the text's typeface, each named in its own letters. A face is fetched when it is chosen, and shown once it is there. */
import { useRef, useState } from 'react'
import { faceArrives } from '#library/settings/appearance.ts'
import { useSettings } from '#library/settings/settings-store.ts'
import { type Settings, TYPEFACES, type Typeface } from '#library/settings/settings.ts'
import { useText, useTexts } from '#locales/text.ts'
import { FaceSample } from './FaceSample.tsx'

type Props = {
  readonly onChange: (next: Partial<Settings>) => void
  /** Told what the reader should hear meanwhile; empty when all is said. */
  readonly onMessage: (message: string) => void
}

export function FaceChoice({ onChange, onMessage }: Props) {
  const words = useTexts('preferences')
  const { language } = useText()
  const { typeface } = useSettings()
  const [coming, setComing] = useState<Typeface>()
  const wanted = useRef<Typeface>(undefined)

  const choose = async (face: Typeface) => {
    wanted.current = face
    setComing(face)
    onMessage(words.fetching)
    // The text changes once, when it can: not first to nothing, and then to the new face.
    const arrived = await faceArrives(face).then(
      () => true,
      () => false,
    )
    if (wanted.current !== face) return
    setComing(undefined)
    if (arrived) onChange({ typeface: face })
    else onMessage(words.notFetched)
  }
  return (
    <fieldset className="settings-faces">
      <legend>{words.typeface}</legend>
      <div className="settings-cards">
        {TYPEFACES.map((face) => (
          <label key={face}>
            <input
              type="radio"
              name="typeface"
              value={face}
              checked={(coming ?? typeface) === face}
              aria-describedby={face === 'gulzar' ? 'settings-gulzar' : undefined}
              onChange={() => void choose(face)}
            />
            <FaceSample typeface={face} />
            {/* In Urdu the drawing is the name. */}
            <span className={language === 'ur' ? 'visually-hidden' : undefined}>{words.typefaces[face]}</span>
          </label>
        ))}
      </div>
      <p className="settings-hint" id="settings-gulzar">
        {words.gulzarHint}
      </p>
    </fieldset>
  )
}
