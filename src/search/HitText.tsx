/** What a result shows: the words in their sentence, what it means, and why it was found where that cannot be seen. */
import { useTexts } from '#locales/text.ts'
import type { GlossLanguage } from '#article/article.ts'
import { useSettings } from '#library/settings/settings-store.ts'
import { type Excerpt, excerptOf, meaningExcerpt } from './excerpt.ts'
import type { Why } from './match-word.ts'
import type { Hit } from './search-article.ts'
import { scriptOf } from './search-terms.ts'

type Props = {
  readonly hit: Hit
  /** The words of the query. */
  readonly words: readonly string[]
}

const MOST_REASONS = 3

export function HitText({ hit, words }: Props) {
  const { glossLanguage } = useSettings()
  // Who types Hindi reads Hindi.
  const asked = words.some((word) => scriptOf(word) === 'devanagari') ? 'hi' : glossLanguage
  const { translation } = hit.passage
  const language = translation?.[asked] ? asked : 'en'
  const meaning = translation && meaningExcerpt(translation[language] ?? translation.en, words)
  const seen = meaning?.parts.some(({ marked }) => marked)
  const reasons = hit.why.filter(
    ({ kind }) => kind !== 'form' && !(seen && (kind === 'meaning' || kind === 'translation')),
  )
  return (
    <>
      <span className="hit-urdu" lang="ur" dir="rtl">
        <Marked excerpt={excerptOf(hit.passage, hit.words)} />
      </span>
      {meaning && (
        <span className="hit-meaning" lang={language} dir="ltr">
          <Marked excerpt={meaning} />
        </span>
      )}
      {reasons.slice(0, MOST_REASONS).map((why) => (
        <Reason key={`${why.kind} ${why.sound} ${why.meaning?.en}`} why={why} language={asked} />
      ))}
    </>
  )
}

function Reason({ why, language }: { readonly why: Why; readonly language: GlossLanguage }) {
  const text = useTexts('search')
  const { kind, sound, meaning } = why
  const said = meaning?.[language] ? language : 'en'
  const bySound = kind === 'sound' || kind === 'similar'
  return (
    <span className="hit-why">
      {text.why[kind === 'form' ? 'similar' : kind]} {bySound && <bdi lang="ur-Latn">{sound}</bdi>}
      {!bySound && meaning && <bdi lang={said}>{meaning[said]}</bdi>}
    </span>
  )
}

const CUT = '…'

function Marked({ excerpt: { parts, cutBefore, cutAfter } }: { readonly excerpt: Excerpt }) {
  return (
    <>
      {cutBefore && `${CUT} `}
      {parts.map(({ text, marked }, number) => {
        const key = `${number} ${text}`
        return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
      })}
      {cutAfter && ` ${CUT}`}
    </>
  )
}
