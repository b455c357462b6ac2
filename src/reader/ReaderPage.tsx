/** One article: its text in the middle, who and where beside it, the timeline, and whatever card is open. */
import { useEffect, useRef, useState } from 'react'
import { type Address, formatAddress, parseAddress } from '#article/address.ts'
import type { Article, ArticleEvent, EntityType } from '#article/article.ts'
import type { LayerId } from '#article/layers.ts'
import { EntityList } from '#entities/EntityList.tsx'
import { changeSettings, useSettings } from '#library/settings-store.ts'
import { useText } from '#locales/text.ts'
import { checkView, formatReaderLink, type LinkProblem, type ReaderView } from '#share/reader-link.ts'
import { Timeline } from '#timeline/Timeline.tsx'
import { ArticleText } from './ArticleText.tsx'
import { Card, fetchCards, type OpenCard } from './Card.tsx'
import { watchCopy } from './copy.ts'
import { keepPlace } from './keep-place.ts'
import { focusWord, watchKeys } from './keys.ts'
import { LayerSwitches } from './LayerSwitches.tsx'
import { bringIntoView, elementsAt, light } from './lit.ts'
import { LinkNote } from './LinkNote.tsx'
import { watchReadingPlace } from './reading-place.ts'
import { StoryFoot, StoryHead } from './Story.tsx'
import { describeWord } from './word-facts.ts'

type Props = {
  readonly article: Article
  /** What the address asked for, and what of it could not be understood. */
  readonly asked: { readonly view: ReaderView; readonly problems: readonly LinkProblem[] }
}

type Sheet = 'entities' | 'timeline'

export function ReaderPage({ article, asked }: Props) {
  const { t } = useText()
  const { layers, hiddenKinds } = useSettings()
  const text = useRef<HTMLDivElement>(null)
  const [card, setCard] = useState<OpenCard>()
  const [sheet, setSheet] = useState<Sheet>()
  const [reading, setReading] = useState<Address>()
  const [litEvent, setLitEvent] = useState<string>()
  const [problems, setProblems] = useState<readonly LinkProblem[]>([])
  const [message, setMessage] = useState('')

  /** Lights words or sentences, and brings the first of them into view. */
  const show = (elements: readonly Element[]) => {
    if (text.current) light(text.current, elements)
    const [first] = elements
    if (first) bringIntoView(first)
  }
  const openWord = (address: Address) => {
    const element = document.getElementById(formatAddress(address))
    if (!element) return
    setLitEvent(undefined)
    show([element])
    setCard({ kind: 'word', address, anchor: element })
  }
  const openEntity = (id: string, index = 0, anchor?: Element, address?: Address) => {
    const mentions = article.mentions.filter(({ entity }) => entity === id)
    const mention = mentions[index]
    if (!mention || !text.current) return
    setLitEvent(undefined)
    setSheet(undefined)
    light(text.current, text.current.querySelectorAll(`mark[data-entity="${CSS.escape(id)}"]`))
    const first = anchor ?? elementsAt(article, mention)[0]
    if (first) bringIntoView(first)
    setCard({ kind: 'entity', id, index, anchor: first, address })
  }
  const showEvent = (event: ArticleEvent) => {
    setCard(undefined)
    setLitEvent(event.id)
    show(event.passages.flatMap((passage) => elementsAt(article, passage)))
  }
  const toggleLayer = (layer: LayerId) => {
    const next = layers.includes(layer) ? layers.filter((id) => id !== layer) : [...layers, layer]
    const change = () => {
      if (!changeSettings({ layers: next })) setMessage(t('site.notKept'))
    }
    if (text.current) keepPlace(text.current, change)
    else change()
    tellAddress({ layers: next })
  }
  const toggleKind = (kind: EntityType) =>
    changeSettings({
      hiddenKinds: hiddenKinds.includes(kind)
        ? hiddenKinds.filter((hidden) => hidden !== kind)
        : [...hiddenKinds, kind],
    })

  const onTextClick = ({ target }: React.MouseEvent) => {
    const element = target instanceof Element ? target : undefined
    const word = element?.closest('ruby')
    const address = word && parseAddress(word.id)
    // A drag that selects text is no tap.
    if (!word || !address || document.getSelection()?.isCollapsed === false) return
    focusWord(word)
    openAt(word, address)
  }
  const openAt = (word: HTMLElement, address: Address) => {
    const mark = word.closest<HTMLElement>('mark')
    const { entity, type } = mark?.dataset ?? {}
    if (!mark || entity === undefined || hiddenKinds.some((kind) => kind === type)) return openWord(address)
    const index = [
      ...(text.current?.querySelectorAll(`mark[data-entity="${CSS.escape(entity)}"]`) ?? []),
    ].indexOf(mark)
    openEntity(entity, Math.max(0, index), word, address)
  }
  const closeCard = () => {
    if (text.current && card?.kind !== 'share') light(text.current, [])
    setCard(undefined)
  }

  useEffect(() => {
    const element = text.current
    if (!element) return
    const stops = [
      watchKeys(element, {
        open: (word) => word.click(),
        describe: (word) => {
          const address = parseAddress(word.id)
          return address ? describeWord(article, address) : ''
        },
      }),
      watchCopy(element),
      watchReadingPlace(element, setReading),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [article])

  // The link is followed once, when its article stands.
  useEffect(() => {
    const { view, problems: missing } = checkView(article, asked.view)
    setProblems([...asked.problems, ...missing])
    followLink(view)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- following again would pull the reader back to the link's place
  }, [article, asked])

  const followLink = ({ place, card: wanted }: ReaderView) => {
    const element =
      place &&
      document.getElementById(
        formatAddress(place.words ? { ...place, words: [place.words[0], place.words[0]] } : place),
      )
    if (element && text.current) {
      light(text.current, [element])
      bringIntoView(element, { always: true })
    }
    if (wanted?.kind === 'word' && place?.words) openWord(place)
    if (wanted?.kind === 'entity') openEntity(wanted.id, 0, element ?? undefined)
  }
  const tellAddress = (view: Partial<ReaderView>) => {
    if (location.search.includes('show='))
      history.replaceState(history.state, '', formatReaderLink(article.slug, { ...asked.view, ...view }))
  }

  const annotated = article.annotated
  const openSheet = (wanted: Sheet) => {
    setCard(undefined)
    setSheet(sheet === wanted ? undefined : wanted)
  }
  return (
    <div className="reader">
      <article
        className="story"
        ref={text}
        onClick={onTextClick}
        onPointerEnter={fetchCards}
        onFocus={fetchCards}
      >
        <StoryHead article={article} />
        {annotated && (
          <div className="toolbar">
            <LayerSwitches layers={layers} onToggle={toggleLayer} />
            <button
              type="button"
              className="toolbar-share"
              onClick={(event) => setCard({ kind: 'share', anchor: event.currentTarget, place: reading })}
            >
              {t('reader.share')}
            </button>
          </div>
        )}
        <LinkNote problems={problems} onClose={() => setProblems([])} />
        <div className="text" role="group" aria-label={t('reader.textLabel')}>
          <ArticleText article={article} />
        </div>
        <StoryFoot article={article} />
      </article>
      {annotated && (
        <>
          <aside
            className={sheet === 'entities' ? 'panel entities-panel sheet-open' : 'panel entities-panel'}
            id="entities"
            data-scroll
          >
            <SheetClose onClose={() => setSheet(undefined)} />
            <EntityList
              article={article}
              hiddenKinds={hiddenKinds}
              lit={card?.kind === 'entity' ? card.id : undefined}
              onToggleKind={toggleKind}
              onOpen={(id) => openEntity(id)}
            />
          </aside>
          <aside
            className={sheet === 'timeline' ? 'panel timeline-panel sheet-open' : 'panel timeline-panel'}
            id="timeline"
            data-scroll
          >
            <SheetClose onClose={() => setSheet(undefined)} />
            <Timeline
              article={article}
              current={reading}
              lit={litEvent}
              onShow={showEvent}
              onEntity={(id) => openEntity(id)}
            />
          </aside>
          <nav className="bottom-bar" aria-label={t('reader.panels')}>
            <button
              type="button"
              aria-expanded={sheet === 'entities'}
              aria-controls="entities"
              onClick={() => openSheet('entities')}
            >
              {t('reader.openEntities')}
            </button>
            <button
              type="button"
              aria-expanded={sheet === 'timeline'}
              aria-controls="timeline"
              onClick={() => openSheet('timeline')}
            >
              {t('reader.openTimeline')}
            </button>
          </nav>
        </>
      )}
      <Card
        card={card}
        article={article}
        layers={layers}
        onWord={openWord}
        onEntity={(id, index) => openEntity(id, index)}
        onShare={(place, of) => setCard({ kind: 'share', place, anchor: card?.anchor, ...(of && { of }) })}
        onClose={closeCard}
      />
      <p className="visually-hidden" role="status">
        {message}
      </p>
    </div>
  )
}

function SheetClose({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  return (
    <button type="button" className="sheet-close" onClick={onClose}>
      {t('reader.close')}
    </button>
  )
}
