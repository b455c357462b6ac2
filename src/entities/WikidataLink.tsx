/** The way to an entity's Wikidata item, where it is certain which one that is. */
import type { Entity } from '#article/article.ts'
import { useText } from '#locales/text.ts'

export function WikidataLink({ entity: { wikidata } }: { readonly entity: Entity }) {
  const { t } = useText()
  if (wikidata === undefined) return null
  return (
    <a href={`https://www.wikidata.org/wiki/${wikidata}`} rel="noreferrer external">
      {t('entities.wikidata')}
    </a>
  )
}
