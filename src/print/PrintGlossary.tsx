/** The glossary as it is printed, and the article's address after it. On the screen it is not seen. */
import type { GlossLanguage } from '#article/article.ts'
import { useText, useTexts } from '#locales/text.ts'
import type { Glossary, GlossaryGroup, GlossaryName, GlossaryWord } from './glossary.ts'

type Props = { readonly glossary: Glossary; readonly language: GlossLanguage }

/** Read from left to right, as the meanings are. */
export function PrintGlossary({ glossary: { groups, names }, language }: Props) {
  const say = useTexts('print')
  const { direction } = useText()
  return (
    <section className="print-glossary">
      {groups.length > 0 && (
        <>
          <h2 dir={direction}>{say.glossary}</h2>
          <p dir={direction} className="print-note">
            {say.glossaryNote}
          </p>
          <div className="print-columns print-words" dir="ltr" lang={language}>
            {groups.map((group) => (
              <Group key={group.number} {...group} />
            ))}
          </div>
        </>
      )}
      {names.length > 0 && (
        <>
          <h2 dir={direction}>{say.names}</h2>
          <dl className="print-columns" dir="ltr" lang={language}>
            {names.map((name) => (
              <Name key={name.entity.id} {...name} />
            ))}
          </dl>
        </>
      )}
    </section>
  )
}

function Group({ number, words }: GlossaryGroup) {
  return (
    <div className="print-group">
      {/* The headline has no number in the text either. */}
      {number > 0 && <p className="print-number">{number}</p>}
      <dl>
        {words.map((word) => (
          <Word key={`${word.lemma} ${word.translit}`} {...word} />
        ))}
      </dl>
    </div>
  )
}

function Word({ lemma, translit, devanagari, meanings, guessed }: GlossaryWord) {
  const say = useTexts('print')
  return (
    <div className="print-entry">
      <dt lang="ur" dir="rtl">
        {lemma}
      </dt>
      <Sound translit={translit} devanagari={devanagari} />
      <dd>
        {meanings.map(({ text, lang }, index) => (
          <span key={text} lang={lang}>
            {index > 0 ? '; ' : ''}
            {text}
          </span>
        ))}
        {guessed && <span className="print-doubt"> {say.guessed}</span>}
      </dd>
    </div>
  )
}

function Name({ entity, devanagari, name, description }: GlossaryName) {
  return (
    <div className="print-entry">
      <dt lang="ur" dir="rtl">
        {entity.name.ur}
      </dt>
      <Sound translit={entity.translit} devanagari={devanagari} />
      <dd>
        <b lang={name.lang}>{name.text}</b> <span lang={description.lang}>{description.text}</span>
      </dd>
    </div>
  )
}

function Sound({ translit, devanagari }: { readonly translit: string; readonly devanagari: string }) {
  return (
    <dd className="print-sound">
      <span lang="ur-Latn">{translit}</span> <span lang="ur-Deva">{devanagari}</span>
    </dd>
  )
}
