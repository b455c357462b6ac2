/** Search within the article that is open: it leads to the sentence, lit. */
import { useTexts } from '#locales/text.ts'
import type { Address } from '#article/address.ts'
import type { Article } from '#article/article.ts'
import { ArticleSearch } from '#search/ArticleSearch.tsx'
import { ToolHead } from '#kit/ToolHead.tsx'

type Props = {
  readonly article: Article
  readonly onGo: (address: Address, words: readonly number[]) => void
  readonly onClose: () => void
}

export function SearchTool({ article, onGo, onClose }: Props) {
  const text = useTexts('tools')
  return (
    <>
      <ToolHead title={text.tool.search} onClose={onClose} />
      <ArticleSearch article={article} onGo={onGo} onClose={onClose} focusField />
    </>
  )
}
