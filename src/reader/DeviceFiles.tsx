/** The files of a reader's own article: made on the device when they are asked for, since no server has them. */
import { useState } from 'react'
import type { Article } from '#article/article.ts'
import { ownPath } from '#library/articles/own-record.ts'
import { useOwnText } from '#locales/own-text.ts'
import { useText } from '#locales/text.ts'
import { saveFile } from '#share/save-file.ts'
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
  const onSave = (name: string) =>
    save(article, name).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  return (
    <>
      <ul className="files">
        {filesOf(article).map((name) => (
          <li key={name}>
            <button type="button" className="link" onClick={() => void onSave(name)}>
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
async function save(article: Article, name: string): Promise<void> {
  const { exportsOf } = await import('#article/exports.ts')
  const { origin } = location
  // The address names the article in the files; nobody but this device can open it.
  const files = exportsOf(article, `${origin}/own/${article.slug}/`, origin + ownPath(article.slug))
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'
  saveFile(`${article.slug}-${name}`, type, files.get(name) ?? '')
}
