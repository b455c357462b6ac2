/** A text of the reader's own as it becomes an article: plain at once, then paragraph by paragraph, then whole. */
import { useEffect, useState } from 'react'
import type { Article } from '#article/article.ts'
import type { Numbered } from '#library/annotate-messages.ts'
import type { OwnArticle } from '#library/own-record.ts'
import { annotate, type AnnotateProblem } from '#library/pasted.ts'
import { plainArticle, textToRead } from '#library/pasted-text.ts'

export type Annotating = {
  readonly article: Article
  /** Words are still to come. */
  readonly arriving: boolean
  /** Why they do not come. */
  readonly problem?: AnnotateProblem
}

// The first words are shown at once. After that a long text is drawn anew a few times a second, not at every message.
const DRAW_EVERY_MS = 150

/** Begins to annotate when the page stands; leaving the page stops it. `again` tries once more. */
export function useAnnotated(own: OwnArticle): Annotating & { readonly again: () => void } {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<Annotating>(() => ({
    article: plainArticle(textToRead(own.title, own.text), optionsOf(own)),
    arriving: true,
  }))

  useEffect(() => {
    const leaving = new AbortController()
    let waiting: Numbered[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const draw = () => {
      timer = undefined
      if (waiting.length === 0) return
      const arrived = waiting
      waiting = []
      timer = setTimeout(draw, DRAW_EVERY_MS)
      setState((now) => ({ ...now, article: withParagraphs(now.article, arrived) }))
    }
    const begin = async () => {
      const result = await annotate(textToRead(own.title, own.text), optionsOf(own), {
        signal: leaving.signal,
        onPlain: (article) => setState({ article, arriving: true }),
        onParagraphs: (paragraphs) => {
          waiting.push(...paragraphs)
          if (timer === undefined) draw()
        },
      })
      if (leaving.signal.aborted) return
      clearTimeout(timer)
      if (result.ok) setState({ article: result.article, arriving: false })
      else setState(({ article }) => ({ article, arriving: false, problem: result.problem }))
    }
    void begin()
    return () => {
      leaving.abort()
      clearTimeout(timer)
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

function withParagraphs(article: Article, arrived: readonly Numbered[]): Article {
  const paragraphs = [...article.paragraphs]
  for (const [number, paragraph] of arrived) paragraphs[number - 1] = paragraph
  return { ...article, paragraphs }
}
