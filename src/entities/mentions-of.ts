/** An article's entities with their mentions, in the order in which a list shows them. */
import { type Article, ENTITY_TYPES, type Entity, type EntityType, type Mention } from '#article/article.ts'
import { byPlace } from '#article/span.ts'

export type Mentioned = { readonly entity: Entity; readonly mentions: readonly Mention[] }
export type Kind = {
  readonly type: EntityType
  readonly entities: readonly Mentioned[]
  readonly mentions: number
}

/** The kinds that the article has, each with its entities: those with most mentions first, then those that come first. */
export function kindsOf(article: Article): readonly Kind[] {
  const mentions = Map.groupBy(article.mentions, ({ entity }) => entity)
  return ENTITY_TYPES.flatMap((type): Kind[] => {
    const entities = article.entities
      .filter((entity) => entity.type === type)
      .map((entity) => ({ entity, mentions: mentions.get(entity.id) ?? [] }))
      .sort(byWeight)
    const count = entities.reduce((sum, { mentions: own }) => sum + own.length, 0)
    return entities.length > 0 ? [{ type, entities, mentions: count }] : []
  })
}

function byWeight(a: Mentioned, b: Mentioned): number {
  const [first] = a.mentions
  const [other] = b.mentions
  return b.mentions.length - a.mentions.length || (first && other ? byPlace(first, other) : 0)
}

/** What this entity stands for; undefined for most. */
export function meantBy(article: Article, { refersTo }: Entity): Entity | undefined {
  return refersTo === undefined ? undefined : article.entities.find(({ id }) => id === refersTo)
}

/** The entities that stand for this one by metonymy: Moscow and the Kremlin for Russia. */
export function metonymsOf(article: Article, id: string): readonly Entity[] {
  return article.entities.filter(({ refersTo }) => refersTo === id)
}
