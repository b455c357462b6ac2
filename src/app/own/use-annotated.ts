/** A text of the reader's own as it becomes an article: plain at once, then paragraph by paragraph, then whole. */
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Article, Paragraph } from '#article/article.ts'
import type { OwnArticle } from '#library/articles/own-record.ts'
import { annotate } from '#library/articles/pasted.ts'
import { articleBefore, textToRead } from '#library/articles/pasted-text.ts'
import { type Annotating, drawInSteps } from './draw-in-steps.ts'

/** Begins to annotate when the page is there; leaving the page stops it. `again` tries once more. */
export function useAnnotated(own: OwnArticle): Annotating & { readonly again: () => void } {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<Annotating>(() => ({
    article: articleBefore(textToRead(own.title, own.text), optionsOf(own)),
    arriving: true,
  }))

  useEffect(() => {
    const leaving = new AbortController()
    const drawing = drawInSteps((change) => flushSync(() => setState(change)))
    const begin = async () => {
      const result = await annotate(textToRead(own.title, own.text), optionsOf(own), {
        signal: leaving.signal,
        onPlain: (article) =>
          setState((now) => ({ article: sameWhereEqual(now.article, article), arriving: true })),
        onParagraphs: drawing.paragraphs,
      })
      if (leaving.signal.aborted) return
      if (result.ok) drawing.whole(result.article)
      else {
        drawing.stop()
        const { problem } = result
        setState(({ article }) => ({ article, arriving: false, problem }))
      }
    }
    void begin()
    return () => {
      leaving.abort()
      drawing.stop()
    }
  }, [own, attempt])

  const again = () => {
    setState(({ article }) => ({ article, arriving: true }))
    setAttempt(attempt + 1)
  }
  return { ...state, again }
}

function optionsOf({ id, date, dateBasis }: OwnArticle) {
  return { date, dateBasis, slug: id, source: `${id}.txt` }
}

/** Paragraphs that are drawn are not drawn anew where the engine says the same of them. */
function sameWhereEqual(standing: Article, article: Article): Article {
  const paragraphs = article.paragraphs.map((paragraph, index): Paragraph => {
    const old = standing.paragraphs[index]
    const same = old?.role === paragraph.role && old.text === paragraph.text && old.sentences.length === 0
    return same ? old : paragraph
  })
  return { ...article, paragraphs }
}
