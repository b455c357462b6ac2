/** Who and where: the kinds with their switches, and every entity with its first mention. */
import { addressOf, formatAddress } from '#article/address.ts'
import type { Article, EntityType, Mention } from '#article/article.ts'
import { inLanguage } from '#article/in-language.ts'
import { useSettings } from '#library/settings/settings-store.ts'
import { useText } from '#locales/text.ts'
import { KindIcon } from './KindIcon.tsx'
import { type Kind, kindsOf, meantBy, type Mentioned } from './mentions-of.ts'
import { WikidataLink } from './WikidataLink.tsx'

type Props = {
  readonly article: Article
  /** The entity whose card is open. */
  readonly lit: string | undefined
  readonly onToggleKind: (type: EntityType) => void
  readonly onOpen: (entityId: string) => void
}

export function EntityList({ article, lit, onToggleKind, onOpen }: Props) {
  const { t } = useText()
  const kinds = kindsOf(article)
  if (kinds.length === 0) return null
  return (
    <div className="entities">
      <h2>{t('entities.title')}</h2>
      <Legend kinds={kinds} onToggleKind={onToggleKind} />
      {kinds.map(({ type, entities }) => (
        <section key={type}>
          <h3 data-type={type}>
            <KindIcon type={type} />
            {t(`entities.kinds.${type}`)}
          </h3>
          <ul>
            {entities.map((mentioned) => (
              <EntityItem
                key={mentioned.entity.id}
                article={article}
                mentioned={mentioned}
                current={lit === mentioned.entity.id}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

type LegendProps = { readonly kinds: readonly Kind[]; readonly onToggleKind: (type: EntityType) => void }

/** Apart from the list, which is not drawn anew for a switch. */
function Legend({ kinds, onToggleKind }: LegendProps) {
  const { t } = useText()
  const { hiddenKinds } = useSettings()
  return (
    <div className="entities-legend" role="group" aria-label={t('entities.legend')}>
      {kinds.map(({ type, mentions }) => (
        <button
          key={type}
          type="button"
          data-type={type}
          aria-pressed={!hiddenKinds.includes(type)}
          onClick={() => onToggleKind(type)}
        >
          <KindIcon type={type} />
          {t(`entities.kinds.${type}`)} <span className="entities-count">{mentions}</span>
        </button>
      ))}
    </div>
  )
}

type ItemProps = {
  readonly article: Article
  readonly mentioned: Mentioned
  readonly current: boolean
  readonly onOpen: (entityId: string) => void
}

function EntityItem({ article, mentioned: { entity, mentions }, current, onOpen }: ItemProps) {
  const { t, language } = useText()
  const [first] = mentions
  const meant = meantBy(article, entity)
  const name = inLanguage(entity.name, language === 'ur' ? 'en' : language)
  const description = inLanguage(entity.description, language)
  const names = (
    <>
      <span className="entity-ur" lang="ur" dir="rtl">
        {entity.name.ur}
      </span>{' '}
      <span className="entity-en" lang={name.lang} dir="ltr">
        {name.text}
      </span>
    </>
  )
  return (
    <li id={`entity-${entity.id}`} aria-current={current || undefined}>
      <a
        href={first && hrefOf(article, first)}
        onClick={(event) => {
          // A link that is asked for in another tab or window opens there.
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          onOpen(entity.id)
        }}
      >
        {names}
      </a>
      <span className="entities-count">{t('entities.mentions', { count: mentions.length })}</span>
      <p className="entities-description" lang={description.lang}>
        {description.text}
      </p>
      {(meant || entity.wikidata) && (
        <p className="entities-more">
          {meant && (
            <span>
              {t('entities.standsFor')}{' '}
              <a href={`#entity-${meant.id}`} lang={inLanguage(meant.name, language).lang}>
                {inLanguage(meant.name, language).text}
              </a>
            </span>
          )}
          <WikidataLink entity={entity} />
        </p>
      )}
    </li>
  )
}

/** The sentence of a mention: sentences have ids, words have none, and without JavaScript only an id can be reached. */
function hrefOf(article: Article, mention: Mention): string {
  const { paragraph, sentence } = addressOf(article, mention)
  return `#${formatAddress(sentence === undefined ? { paragraph } : { paragraph, sentence })}`
}
