/** A sentence of our own, drawn as the text is: what a setting does is seen where it is set. */
import { useTexts } from '#locales/text.ts'
import { useSettings } from '#library/settings/settings-store.ts'

// “After the evening’s rain there was much bustle in the market.” Form, form with its vowel marks, meanings.
const WORDS = [
  ['شام', 'شام', 'evening', 'शाम'],
  ['کی', 'کی', 'of', 'की'],
  ['بارش', 'بارِش', 'rain', 'बारिश'],
  ['کے بعد', 'کے بَعد', 'after', 'के बाद'],
  ['بازار', 'بازار', 'market', 'बाज़ार'],
  ['میں', 'میں', 'in', 'में'],
  ['بہت', 'بَہُت', 'much', 'बहुत'],
  ['رونق', 'رَونَق', 'bustle', 'चहल-पहल'],
  ['تھی', 'تھی', 'was', 'थी'],
] as const
const FULL_STOP = '۔'

export function Preview() {
  const words = useTexts('preferences')
  const { vowelMarks, glossLanguage } = useSettings()
  return (
    <figure className="settings-preview" aria-label={words.preview}>
      <div className="text">
        <p className="paragraph" lang="ur" dir="rtl" data-layers="gloss" data-rows="1">
          {WORDS.map(([form, marked, english, hindi], index) => (
            <span key={form}>
              {index > 0 && ' '}
              <ruby>
                <span>{vowelMarks ? marked : form}</span>
                <rt data-gloss={glossLanguage === 'hi' ? hindi : english} />
              </ruby>
            </span>
          ))}
          {FULL_STOP}
        </p>
      </div>
    </figure>
  )
}
