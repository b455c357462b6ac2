/** What is above and below an article's text: dateline, headline, provenance; slips of the source, files for other tools. */
import type { ReactNode } from 'react'
import { addressOf, formatAddress } from '#article/address.ts'
import type { Article } from '#article/article.ts'
import { exportsOf } from '#article/exports.ts'
import { inLanguage } from '#article/in-language.ts'
import { headlineOf, translationOf } from '#article/parts.ts'
import { useSettings } from '#library/settings/settings-store.ts'
import { dayInWords } from '#locales/dates.ts'
import { useText } from '#locales/text.ts'
import { WithUrdu } from '#kit/WithUrdu.tsx'
import { HeadlineText } from '#text/ArticleText.tsx'

type HeadProps = {
  readonly article: Article
  /** What is said while the words are still to come. */
  readonly arriving: string | undefined
}

export function StoryHead({ article, arriving }: HeadProps) {
  const { t, language } = useText()
  const { referenceDate, annotated, provenance } = article
  const headline = headlineOf(article)
  const { glossLanguage } = useSettings()
  const lang = translationOf(headline?.paragraph, glossLanguage) ? glossLanguage : 'en'
  const translation = translationOf(headline?.paragraph, lang)
  return (
    <header className="story-head">
      <p className="eyebrow">
        {referenceDate && (
          <>
            <time dateTime={referenceDate.date}>
              {dayInWords(referenceDate.date, language, { dateStyle: 'full' })}
            </time>
            {referenceDate.basis === 'inferred' && <span>{t('reader.dateInferred')}</span>}
          </>
        )}
        <span>
          {arriving ?? (annotated ? t(`reader.provenance.${provenance.kind}`) : t('reader.notAnnotated'))}
        </span>
      </p>
      <h1 lang="ur" dir="rtl" id={headline && formatAddress({ paragraph: headline.number })}>
        <HeadlineText article={article} />
      </h1>
      {translation && (
        <p className="story-title-en" lang={lang} dir="ltr">
          {translation}
        </p>
      )}
    </header>
  )
}

type FootProps = {
  readonly article: Article
  /** Replaces the links to the published files. */
  readonly files?: ReactNode
}

export function StoryFoot({ article, files }: FootProps) {
  const { t, language } = useText()
  const { referenceDate, corrections, slug, source } = article
  const dateNote = referenceDate && inLanguage(referenceDate.note, language)
  return (
    <footer className="story-foot">
      {dateNote?.text && (
        <section>
          <h2>{t('reader.dateTitle')}</h2>
          <p lang={dateNote.lang}>
            <WithUrdu {...dateNote} />
          </p>
        </section>
      )}
      {corrections.length > 0 && (
        <section>
          <h2>{t('reader.slipsTitle')}</h2>
          <ul className="slips">
            {corrections.map((correction) => (
              <li key={`${correction.paragraph}.${correction.start}`}>
                <a href={`#${formatAddress(addressOf(article, correction))}`} lang="ur" dir="rtl">
                  {article.paragraphs[correction.paragraph - 1]?.text.slice(correction.start, correction.end)}
                </a>{' '}
                <span className="slip-arrow" />{' '}
                <span lang="ur" dir="rtl">
                  {correction.correct}
                </span>{' '}
                <span lang={inLanguage(correction.note, language).lang}>
                  <WithUrdu {...inLanguage(correction.note, language)} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('reader.filesTitle')}</h2>
        {files ?? (
          <>
            <ul className="files">
              {exportsOf(article).map(({ file, label }) => (
                <li key={file}>
                  <a href={`/read/${slug}/${file}`} download={`${slug}-${file}`}>
                    {t(label)}
                  </a>
                </li>
              ))}
            </ul>
            <p className="soft">{t('reader.sourceFile', { file: source })}</p>
          </>
        )}
      </section>
    </footer>
  )
}
