/** What a word's card says of its meaning: here, in the whole it belongs to, as a name, as a time, in its sentence. */
import type { Article, Glosses, Token } from '#article/article.ts'
import { isGuess } from '#article/parts.ts'
import { inLanguage } from '#article/in-language.ts'
import { useSettings } from '#library/settings/settings-store.ts'
import { useText } from '#locales/text.ts'
import { WithUrdu } from '#kit/WithUrdu.tsx'
import { dateInWords } from '#timeline/date-words.ts'
import type { WordFacts } from './word-facts.ts'

/** How far to trust a word that the machine found in no table: beside its meaning, where a learner would believe it. */
function Doubt({ token: { provenance } }: { readonly token: Token }) {
  const { t } = useText()
  if (provenance?.kind !== 'machine') return null
  const { rule } = provenance
  return (
    <dd className="word-doubt">
      {isGuess(provenance) ? t('reader.guessed') : t('reader.derived', { rule: `\u2068${rule}\u2069` })}
    </dd>
  )
}

type MeaningProps = {
  readonly facts: WordFacts
  readonly article: Article
  readonly onEntity: (id: string) => void
}

/** A name is explained as a name, never as vocabulary. */
export function Meaning({ facts, article, onEntity }: MeaningProps) {
  const { t, language } = useText()
  const { token, units, mentions, time, correction, sentence } = facts
  const entities = mentions.flatMap(({ entity }) => article.entities.find(({ id }) => id === entity) ?? [])
  return (
    <dl className="word-facts">
      <dt>{token.upos === 'PROPN' ? t('reader.name') : t('reader.meaning')}</dt>
      <dd>
        <Meant gloss={token.gloss} />
      </dd>
      <Doubt token={token} />
      {units.map(({ unit, form }) => (
        <div className="word-fact" key={unit.tokens.join()}>
          <dt>{t(unit.kind === 'expression' && time ? 'reader.time' : `reader.unit.${unit.kind}`)}</dt>
          <dd>
            <span lang="ur" dir="rtl">
              {form}
            </span>{' '}
            <Meant gloss={unit.gloss} />
          </dd>
        </div>
      ))}
      {entities.map(({ id, name }) => (
        <div className="word-fact" key={id}>
          <dt>{t('reader.refersTo')}</dt>
          <dd>
            <button
              type="button"
              className="link"
              lang={inLanguage(name, language).lang}
              onClick={() => onEntity(id)}
            >
              {inLanguage(name, language).text}
            </button>
          </dd>
        </div>
      ))}
      {time && (
        <div className="word-fact">
          <dt>{t('reader.time')}</dt>
          <dd>
            {dateInWords(time.edtf, language, t)}{' '}
            <span className="soft">
              <bdi lang="en">{time.edtf}</bdi>{' '}
              {t('reader.timeRule', { rule: `\u2068${time.rule.replaceAll('-', ' ')}\u2069` })}
            </span>
          </dd>
        </div>
      )}
      {correction && (
        <div className="word-fact">
          <dt>{t('reader.correction')}</dt>
          <dd>
            <span lang="ur" dir="rtl">
              {correction.correct}
            </span>{' '}
            <span lang={inLanguage(correction.note, language).lang}>
              <WithUrdu {...inLanguage(correction.note, language)} />
            </span>
          </dd>
        </div>
      )}
      {sentence.translation && (
        <div className="word-fact">
          <dt>{t('reader.sentence')}</dt>
          <dd className="word-sentence">
            <Meant gloss={sentence.translation} />
          </dd>
        </div>
      )}
    </dl>
  )
}

/** In the language that the reader wants meanings in, where the article has it. */
function Meant({ gloss }: { readonly gloss: Glosses | undefined }) {
  const { glossLanguage } = useSettings()
  if (!gloss) return null
  const { text, lang } = inLanguage(gloss, glossLanguage)
  return (
    <span className="word-gloss" lang={lang} dir="ltr">
      {text}
    </span>
  )
}
