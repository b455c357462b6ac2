/** Printing from the reading page: the glossary can leave out the commonest words. */
import type { Article, Upos } from '#article/article.ts'
import { useSettings } from '#library/settings/settings-store.ts'
import { useRanks } from '#words/use-ranks.ts'
import { wordKey } from '#words/word-key.ts'
import { PrintChoice } from './PrintChoice.tsx'

// The words that every second sentence has: nobody looks them up for long.
const COMMON = 1000

type Props = { readonly article: Article; readonly onClose: () => void }

export function PrintTool({ article, onClose }: Props) {
  const { glossLanguage } = useSettings()
  // Without the list the glossary holds the common words too.
  const { ranks } = useRanks(true)
  const isCommon = (lemma: string, upos: Upos) => {
    const key = wordKey({ lemma, upos })
    return key !== undefined && (ranks?.get(key) ?? Number.POSITIVE_INFINITY) <= COMMON
  }
  return (
    <PrintChoice
      article={article}
      glossLanguage={glossLanguage}
      isCommon={ranks && isCommon}
      onClose={onClose}
    />
  )
}
