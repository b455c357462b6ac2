/** The reader's words as files: for Anki, for a spreadsheet, and as a backup that can be read back. */
import { type DragEvent, useRef, useState } from 'react'
import { useSettings } from '#library/settings/settings-store.ts'
import type { WordRecord } from '#library/words/word-record.ts'
import { useText, useTexts } from '#locales/text.ts'
import type { Texts } from '#locales/parts.ts'
import { saveFile } from '#share/save-file.ts'
import { type BackupProblem, countNew, LARGEST_BACKUP, readBackup, writeBackup } from './backup.ts'
import { wordsForAnki, wordsForSpreadsheets } from '#words/export-words.ts'

type Props = {
  readonly words: ReadonlyMap<string, WordRecord>
  /** In milliseconds since 1970. */
  readonly now: () => number
  readonly onRead: (words: readonly WordRecord[]) => void
}

type Told =
  | { readonly problem: BackupProblem | 'failed' }
  | { readonly added: number; readonly merged: number; readonly unreadable: number }

export function WordFiles({ words, now, onRead }: Props) {
  const text = useTexts('words').files
  const { glossLanguage: language } = useSettings()
  const input = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState<Told>()
  const [over, setOver] = useState(false)

  const save = (kind: 'anki' | 'csv' | 'backup') => {
    const day = new Date(now()).toISOString().slice(0, 10)
    const all = words.values()
    const options = { origin: location.origin, language }
    const name = (ending: string) => `sutoor-words-${day}.${ending}`
    if (kind === 'anki') saveFile(name('tsv'), 'text/tab-separated-values', wordsForAnki(all, options))
    else if (kind === 'csv') saveFile(name('csv'), 'text/csv', wordsForSpreadsheets(all, options))
    else saveFile(name('json'), 'application/json', writeBackup(all, now()))
  }
  const read = async (file: File) => {
    const found = await readFile(file)
    if ('problem' in found) setTold({ problem: found.problem })
    else {
      setTold({ ...countNew(found.words, words), unreadable: found.unreadable })
      if (found.words.length > 0) onRead(found.words)
    }
  }
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files
    setOver(false)
    if (!file) return
    event.preventDefault()
    void read(file)
  }
  return (
    <div className="words-files">
      {[...words.values()].some(({ saved }) => saved) && (
        <section className="words-export" aria-labelledby="words-export">
          <h2 id="words-export">{text.title}</h2>
          <p className="soft">{text.about}</p>
          <p className="words-actions">
            <button type="button" onClick={() => save('anki')}>
              {text.anki}
            </button>
            <button type="button" onClick={() => save('csv')}>
              {text.csv}
            </button>
          </p>
        </section>
      )}
      <section aria-labelledby="words-backup">
        <div
          className="words-backup"
          data-over={over || undefined}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <h2 id="words-backup">{text.backupTitle}</h2>
          <p className="soft">{text.backupAbout}</p>
          <p className="words-actions">
            {words.size > 0 && (
              <button type="button" onClick={() => save('backup')}>
                {text.save}
              </button>
            )}
            <button type="button" onClick={() => input.current?.click()}>
              {text.read}
            </button>
            <span className="words-drop">{text.drop}</span>
          </p>
          <input
            ref={input}
            type="file"
            accept="application/json,.json"
            aria-label={text.read}
            hidden
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file) void read(file)
              // The same file can be chosen once more.
              target.value = ''
            }}
          />
          <div className="words-told" role="status">
            {told && <Told told={told} text={text} />}
          </div>
        </div>
      </section>
    </div>
  )
}

function Told({ told, text }: { readonly told: Told; readonly text: Texts['words']['files'] }) {
  const { t } = useText('words')
  if ('problem' in told) return <p className="notice">{text.wrong[told.problem]}</p>
  const { added, merged, unreadable } = told
  return (
    <p>
      {t('words:files.result', { added, merged })}
      {unreadable > 0 && ` ${t('words:files.unreadable', { count: unreadable })}`}
    </p>
  )
}

type ReadFile =
  | { readonly words: readonly WordRecord[]; readonly unreadable: number }
  | { readonly problem: BackupProblem | 'failed' }

async function readFile(file: File): Promise<ReadFile> {
  if (file.size > LARGEST_BACKUP) return { problem: 'large' }
  try {
    return readBackup(await file.text())
  } catch {
    // Moved or deleted meanwhile, or the browser may not read it.
    return { problem: 'failed' }
  }
}
