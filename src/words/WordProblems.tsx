/** What is wrong with the storage of the reader's words, and what to do: they cannot be opened, or the last change is not kept. */
import { useState } from 'react'
import type { LoadedWords } from '#library/words/words.ts'
import type { Stored } from '#library/storage/own-store.ts'
import { useOwnText } from '#locales/own-text.ts'
import { useText } from '#locales/text.ts'
import { counted, useWordsText } from '#locales/words-text.ts'
import type { Keeping } from './use-keeping.ts'

type Props = {
  /** Undefined while the words are being read. */
  readonly loaded: Stored<LoadedWords> | undefined
  readonly keeping: Keeping
  readonly onReload: () => void
}

export function WordProblems({ loaded, keeping, onReload }: Props) {
  const { language } = useText()
  const own = useOwnText()
  const text = useWordsText().problem
  const [kept, setKept] = useState(false)
  const { problem, again } = keeping
  const damaged = loaded?.ok ? loaded.value.damaged : 0
  return (
    <>
      {loaded && !loaded.ok && (
        <div className="notice words-problem" role="alert">
          <p>
            <strong>{text.load}</strong> {own.storage[loaded.problem]}
          </p>
          <button type="button" onClick={onReload}>
            {text.again}
          </button>
        </div>
      )}
      {damaged > 0 && <p className="notice">{counted(text.damaged, damaged, language)}</p>}
      <div role="status">
        {problem ? (
          <div className="notice words-problem">
            <p>
              <strong>{text.unkept}</strong> {own.storage[problem]} {text.stay}
            </p>
            <button type="button" onClick={() => void again().then(setKept)}>
              {text.again}
            </button>
          </div>
        ) : (
          kept && <p className="soft">{text.kept}</p>
        )}
      </div>
    </>
  )
}
