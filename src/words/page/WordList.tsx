/** The list of the reader's words: searched, filtered, sorted, a hundred at a time. */
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import type { WordRecord, WordState } from '#library/words/word-record.ts'
import type { keepWords } from '#library/words/words.ts'
import { isolate, useText, useTexts } from '#locales/text.ts'
import { WithUrdu } from '#kit/WithUrdu.tsx'
import { markWord, resaveWord, unsaveWord } from '#words/change-word.ts'
import { articlesOf, FIRST_VIEW, listWords, type View } from './list-words.ts'
import { useRanks } from '#words/use-ranks.ts'
import { RemovedWord, undoId, WordItem, wordId } from './WordItem.tsx'
import { WordTools } from './WordTools.tsx'

type Props = {
  readonly words: ReadonlyMap<string, WordRecord>
  /** In milliseconds since 1970. */
  readonly now: () => number
  readonly keep: typeof keepWords
}

const AT_ONCE = 100

export function WordList({ words, now, keep }: Props) {
  const { t, language } = useText('words')
  const { list, tools } = useTexts('words')
  const [view, setView] = useState(FIRST_VIEW)
  const [most, setMost] = useState(AT_ONCE)
  const [openedAt] = useState(now)
  /** Words as they were before the reader touched them in this view: no row runs away from under a finger. */
  const [before, setBefore] = useState<ReadonlyMap<string, WordRecord>>(new Map())
  /** What is said of a word that was taken out or back; undefined: how many the reader's own filter leaves. */
  const [spoken, setSpoken] = useState<string | undefined>('')
  const focusNext = useRef<string>(undefined)
  const deferred = useDeferredValue(view)
  const { ranks, failed } = useRanks(view.order === 'frequency')
  const rank = ranks && ((key: string) => ranks.get(key))

  // What the reader acted on has been replaced: the focus goes to what is in its place.
  useEffect(() => {
    const next = focusNext.current === undefined ? null : document.getElementById(focusNext.current)
    if (!next) return
    focusNext.current = undefined
    next.focus()
  })

  const show = (next: View) => {
    setView(next)
    setMost(AT_ONCE)
    setBefore(new Map())
    setSpoken(undefined)
  }
  const holdRow = (word: WordRecord) => {
    if (!before.has(word.key)) setBefore(new Map(before).set(word.key, word))
  }
  const mark = (word: WordRecord, state: WordState) => {
    holdRow(word)
    void markWord(word, state, { keep, now: now() })
  }
  const save = (word: WordRecord, saved: boolean) => {
    const form = word.places[0]?.form ?? word.lemma
    focusNext.current = saved ? wordId(word.key) : undoId(word.key)
    setSpoken(t(saved ? 'words:word.restored' : 'words:word.removed', { word: isolate(form) }))
    holdRow(word)
    void (saved ? resaveWord : unsaveWord)(word, { keep, now: now() })
  }
  const asListed = [...words.values()].map((word) => before.get(word.key) ?? word)
  const rows = listWords(asListed, deferred, openedAt, rank)
  const count = rows.length > 0 ? t('words:list.count', { count: rows.length }) : list.none
  const more = () => {
    const next = rows[most]
    if (next) focusNext.current = wordId(next.key)
    setMost(most + AT_ONCE)
  }
  return (
    <section className="words-list" aria-labelledby="words-list">
      <h2 id="words-list" className="visually-hidden">
        {list.title}
      </h2>
      <WordTools view={view} articles={articlesOf(words.values())} onView={show} />
      {failed && (
        <p className="notice" role="alert">
          {tools.noFrequency}
        </p>
      )}
      <p className="words-count">{count}</p>
      {rows.length === 0 && view !== FIRST_VIEW && (
        <button type="button" onClick={() => show(FIRST_VIEW)}>
          {list.reset}
        </button>
      )}
      <ul>
        {rows.slice(0, most).map((listed) => {
          const word = words.get(listed.key) ?? listed
          return listed.saved && !word.saved ? (
            <RemovedWord key={word.key} word={word} onUndo={() => save(word, true)} />
          ) : (
            <WordItem
              key={word.key}
              word={word}
              now={openedAt}
              onState={(state) => mark(word, state)}
              onRemove={() => save(word, false)}
            />
          )
        })}
      </ul>
      {rows.length > most && (
        <button type="button" className="words-more" onClick={more}>
          {list.more}
        </button>
      )}
      <p className="visually-hidden" role="status">
        {spoken === undefined ? count : <WithUrdu text={spoken} lang={language} />}
      </p>
    </section>
  )
}
