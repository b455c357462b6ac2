/** What is wrong with the storage of the reader's words, and what to do: they cannot be opened, or the last change is not kept. */
import { useState } from 'react'
import type { LoadedWords } from '#library/words/words.ts'
import type { Stored } from '#library/storage/own-store.ts'
import { useText, useTexts } from '#locales/text.ts'
import type { Keeping } from './use-keeping.ts'

type Props = {
  /** Undefined while the words are being read. */
  readonly loaded: Stored<LoadedWords> | undefined
  readonly keeping: Keeping
  readonly onReload: () => void
}

export function WordProblems({ loaded, keeping, onReload }: Props) {
  const { t } = useText('words')
  const own = useTexts('own')
  const text = useTexts('words').problem
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
      {damaged > 0 && <p className="notice">{t('words:problem.damaged', { count: damaged })}</p>}
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
