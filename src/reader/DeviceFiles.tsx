/** The files of a reader's own article: made on the device when they are asked for, since no server has them. */
import { useState } from 'react'
import type { Article } from '#article/article.ts'
import { type ArticleExport, exportsOf } from '#article/exports.ts'
import { ownPath } from '#library/articles/own-record.ts'
import { useText, useTexts } from '#locales/text.ts'
import { saveFile } from '#share/save-file.ts'

type Props = { readonly article: Article }

export function DeviceFiles({ article }: Props) {
  const { t } = useText()
  const own = useTexts('own')
  const [failed, setFailed] = useState(false)
  const onSave = (wanted: ArticleExport) =>
    save(article, wanted).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  return (
    <>
      <ul className="files">
        {exportsOf(article).map((one) => (
          <li key={one.file}>
            <button type="button" className="link" onClick={() => void onSave(one)}>
              {t(one.label)}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{failed && own.reading.fileFailed}</p>
    </>
  )
}

/** Rejects when the code that writes the file cannot be fetched. */
async function save(article: Article, { file, type, write }: ArticleExport): Promise<void> {
  const { origin } = location
  // The address names the article in the files; nobody but this device can open it.
  const url = `${origin}/own/${article.slug}/`
  const pieces = await write(article, { url, page: origin + ownPath(article.slug) })
  saveFile(`${article.slug}-${file}`, type, [...pieces].join(''))
}
