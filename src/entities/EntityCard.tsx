/** The card of one person, place, organisation, group or event: who that is, and every place where the text speaks of it. */
import type { Article, Entity } from '#article/article.ts'
import { mentionsOf } from '#article/parts.ts'
import { inLanguage } from '#article/in-language.ts'
import { useText } from '#locales/text.ts'
import { PanelHead } from '#kit/PanelHead.tsx'
import { KindIcon } from './KindIcon.tsx'
import { MentionList, MentionSteps } from './Mentions.tsx'
import { meantBy, metonymsOf } from './mentions-of.ts'
import { WikidataLink } from './WikidataLink.tsx'

type Props = {
  readonly article: Article
  readonly entityId: string
  /** Which of its mentions was asked for, from 0. */
  readonly mention: number
  readonly onMention: (index: number) => void
  readonly onEntity: (id: string) => void
  /** Opens the card of the word itself. */
  readonly onWord?: (() => void) | undefined
  readonly onShare?: (() => void) | undefined
  readonly onClose: () => void
}

export function EntityCard({
  article,
  entityId,
  mention,
  onMention,
  onEntity,
  onWord,
  onShare,
  onClose,
}: Props) {
  const { t, language } = useText()
  const entity = article.entities.find(({ id }) => id === entityId)
  const mentions = mentionsOf(article, entityId)
  const current = mentions[mention]
  if (!entity || !current) return null
  const name = inLanguage(entity.name, language === 'ur' ? 'en' : language)
  const description = inLanguage(entity.description, language)
  return (
    <div className="entity-card">
      <PanelHead onClose={onClose}>
        <p className="entity-kind" data-type={entity.type}>
          <KindIcon type={entity.type} />
          {t(`entities.kind.${entity.type}`)}
        </p>
      </PanelHead>
      <h2 id="card-title" tabIndex={-1}>
        <span lang="ur" dir="rtl">
          {entity.name.ur}
        </span>{' '}
        <span lang={name.lang} dir="ltr">
          {name.text}
        </span>
      </h2>
      <p>
        <span lang="ur-Latn" dir="ltr">
          {entity.translit}
        </span>
      </p>
      <p className="entity-description" lang={description.lang}>
        {description.text}
      </p>
      <Relations article={article} entity={entity} onEntity={onEntity} />
      <MentionSteps article={article} mentions={mentions} at={mention} onMention={onMention} />
      {mentions.length > 1 && (
        <MentionList article={article} mentions={mentions} at={mention} onMention={onMention} />
      )}
      <footer className="card-foot">
        {onWord && (
          <button type="button" onClick={onWord}>
            {t('entities.wordByWord')}
          </button>
        )}
        {onShare && (
          <button type="button" onClick={onShare}>
            {t('reader.share')}
          </button>
        )}
        <WikidataLink entity={entity} />
      </footer>
      <p className="card-provenance">{t(`reader.provenance.${article.provenance.kind}`)}</p>
    </div>
  )
}

type RelationsProps = {
  readonly article: Article
  readonly entity: Entity
  readonly onEntity: (id: string) => void
}

/** What it stands for, or what stands for it. */
function Relations({ article, entity, onEntity }: RelationsProps) {
  const { t, language } = useText()
  const meant = meantBy(article, entity)
  const metonyms = metonymsOf(article, entity.id)
  const link = ({ id, name }: Entity) => {
    const { text, lang } = inLanguage(name, language)
    return (
      <button key={id} type="button" className="link" lang={lang} onClick={() => onEntity(id)}>
        {text}
      </button>
    )
  }
  return (
    <>
      {meant && (
        <p className="entity-relation">
          {t('entities.standsFor')} {link(meant)}
        </p>
      )}
      {metonyms.length > 0 && (
        <p className="entity-relation">
          {t('entities.alsoCalled')} {metonyms.map(link)}
        </p>
      )}
    </>
  )
}
