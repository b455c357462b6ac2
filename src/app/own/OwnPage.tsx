/** Where readers paste a text of their own, and find again those that they have pasted. */
import { useNavigate } from 'react-router'
import { clearDraft } from '#library/articles/draft.ts'
import { keepOwn } from '#library/articles/own-articles.ts'
import { type OwnArticle, ownPath } from '#library/articles/own-record.ts'
import { prepareToAnnotate } from '#library/articles/pasted.ts'
import { useText, useTexts } from '#locales/text.ts'
import { OwnList } from './OwnList.tsx'
import { PageHead } from '#kit/PageHead.tsx'
import { PasteForm } from './PasteForm.tsx'

export function OwnPage() {
  const { t } = useText()
  const own = useTexts('own')
  const navigate = useNavigate()

  /** What cannot be kept is read all the same: the next page says so, and the draft stays here. */
  const read = async (article: OwnArticle) => {
    prepareToAnnotate()
    const kept = await keepOwn(article)
    if (kept.ok) clearDraft()
    await navigate(ownPath(article.id))
  }
  return (
    <div className="own-page">
      <PageHead title={`${own.title} · ${t('site.name')}`} description={own.lead} path="/own/" />
      <header className="page-head">
        <h1>{own.title}</h1>
        <p>{own.lead}</p>
        <p className="soft">{own.private}</p>
      </header>
      <p className="notice own-no-script">{own.noScript}</p>
      <PasteForm onRead={read} />
      <OwnList />
    </div>
  )
}
