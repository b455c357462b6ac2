/** Which words have help, in which language, and how much of the article the reader knows already. */
import { useState } from 'react'
import type { Article } from '#article/article.ts'
import { changeSettings } from '#library/settings/settings-store.ts'
import type { Settings } from '#library/settings/settings.ts'
import { GlossLanguageChoice } from '#preferences/GlossLanguageChoice.tsx'
import { HelpWithControl } from '#preferences/HelpWithControl.tsx'
import { useText, useTexts } from '#locales/text.ts'
import { KnownShare } from '#words/KnownShare.tsx'
import { ToolHead } from '#kit/ToolHead.tsx'

type Props = { readonly article: Article; readonly onClose: () => void }

export function HelpWith({ article, onClose }: Props) {
  const { t } = useText()
  const text = useTexts('tools')
  const [kept, setKept] = useState(true)
  const change = (wish: Partial<Settings>) => setKept(changeSettings(wish))
  return (
    <>
      <ToolHead title={text.tool.help} onClose={onClose} />
      <div className="settings-body help-body">
        <HelpWithControl onChange={change} />
        <KnownShare article={article} />
        <GlossLanguageChoice onChange={change} />
        <p role="status">{!kept && t('site.notKept')}</p>
      </div>
    </>
  )
}
