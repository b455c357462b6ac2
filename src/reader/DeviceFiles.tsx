/** The files of a reader's own article: made on the device when they are asked for, since no server has them. */
import { useState } from 'react'
import type { Article } from '#article/article.ts'
import { ownPath } from '#library/own-record.ts'
import { useOwnText } from '#locales/own-text.ts'
import { useText } from '#locales/text.ts'
import { FILE_LABELS, filesOf } from './Story.tsx'

type Props = { readonly article: Article }

const TYPES: Readonly<Record<string, string>> = {
  ics: 'text/calendar',
  jsonld: 'application/ld+json',
  conllu: 'text/plain',
  txt: 'text/plain',
}

export function DeviceFiles({ article }: Props) {
  const { t } = useText()
  const own = useOwnText()
  const [failed, setFailed] = useState(false)
  const save = (name: string) =>
    saveFile(article, name).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  return (
    <>
      <ul className="files">
        {filesOf(article).map((name) => (
          <li key={name}>
            <button type="button" className="link" onClick={() => void save(name)}>
              {t(FILE_LABELS[name])}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{failed && own.reading.fileFailed}</p>
    </>
  )
}

/** Rejects when the code that makes the files cannot be fetched. */
async function saveFile(article: Article, name: string): Promise<void> {
  const { exportsOf } = await import('#article/exports.ts')
  const { origin } = location
  // The address names the article in the files; nobody but this device can open it.
  const files = exportsOf(article, `${origin}/own/${article.slug}/`, origin + ownPath(article.slug))
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'
  const address = URL.createObjectURL(new Blob([files.get(name) ?? ''], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${article.slug}-${name}`
  link.click()
  // Not at once: some browsers begin to read the file a little later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
