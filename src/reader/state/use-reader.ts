/** What happens on the reading page: which card is open, what is lit, where the reader is; and how the page's parts change it. */
import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { type Address, findAt } from '#article/address.ts'
import type { Article, ArticleEvent } from '#article/article.ts'
import { mentionsOf } from '#article/parts.ts'
import { placesOverlap } from '#article/span.ts'
import { getSettings } from '#library/settings/settings-store.ts'
import { useText } from '#locales/text.ts'
import { withoutWords } from '#share/share-scope.ts'
import { checkView, type LinkProblem, linkTo, type ParsedLink, type ReaderView } from '#share/reader-link.ts'
import { fetchCards, type OpenCard } from '#reader/card/Card.tsx'
import { watchCopy } from '#text/copy.ts'
import { focusWord, watchKeys } from '#text/keys.ts'
import { bringIntoView, elementsAt, light } from '#text/highlight.ts'
import { addressAt, elementAt, mentionAround, mentionElements } from '#text/place-in-text.ts'
import { watchReadingPlace } from '#text/reading-place.ts'
import { watchTaps } from '#text/taps.ts'
import { describeWord } from '#reader/card/word-facts.ts'

export type Sheet = 'entities' | 'timeline'

type Circumstances = {
  /** The article's own address. */
  readonly path: string
  /** The article's words are still to come. */
  readonly arriving: boolean
}

/** The state of one article's page. `text` is the element that holds its words; `asked` is what the link wants. */
export function useReader(
  article: Article,
  asked: ParsedLink,
  text: RefObject<HTMLElement | null>,
  { path, arriving }: Circumstances,
) {
  const { t } = useText()
  const [card, setCard] = useState<OpenCard>()
  const [sheet, setSheet] = useState<Sheet>()
  const [reading, setReading] = useState<Address>()
  const [litEvent, setLitEvent] = useState<string>()
  const [study, setStudy] = useState<Address>()
  const [problems, setProblems] = useState<readonly LinkProblem[]>([])
  const [waited] = useState(arriving)
  const drawn = wordsOn(article, arriving)

  const tell = (view: ReaderView) => tellAddress(path, view)

  const show = (elements: readonly Element[]) => {
    if (text.current) light(text.current, elements)
    const [first] = elements
    if (first) bringIntoView(first)
  }
  const openWord = (address: Address) => {
    const element = elementAt(address)
    if (!element) return
    setLitEvent(undefined)
    setSheet(undefined)
    show([element])
    setCard({ kind: 'word', address, anchor: element })
    tell({ place: address, card: { kind: 'word' } })
  }
  const openEntity = (
    id: string,
    index = 0,
    tapped?: { readonly word: Element; readonly address: Address },
  ) => {
    const mention = mentionsOf(article, id)[index]
    if (!mention || !text.current) return
    const anchor = tapped?.word ?? elementsAt(article, mention)[0]
    const address = tapped?.address ?? (anchor && addressAt(anchor))
    setLitEvent(undefined)
    setSheet(undefined)
    light(text.current, mentionElements(text.current, id))
    if (anchor) bringIntoView(anchor)
    setCard({ kind: 'entity', id, index, anchor, address })
    tell({ ...(address && { place: address }), card: { kind: 'entity', id } })
  }
  const showEvent = (event: ArticleEvent) => {
    setCard(undefined)
    setLitEvent(event.id)
    show(event.passages.flatMap((passage) => elementsAt(article, passage)))
  }
  const share = (place: Address | undefined, anchor: Element | undefined, of?: ReaderView['card']) =>
    setCard({ kind: 'share', place, anchor, ...(of && { of }) })
  const closeCard = () => {
    if (text.current && card?.kind !== 'share') light(text.current, [])
    setCard(undefined)
    tell({})
  }
  /** Makes room for what opens over the page. */
  const putAside = () => {
    setCard(undefined)
    setSheet(undefined)
  }
  /** One sentence at a time, from this place on; the address bar says where the reader is. */
  const openStudy = (at: Address | undefined) => {
    const place = at?.sentence === undefined ? firstSentence(article) : withoutWords(at)
    if (!place) return
    putAside()
    setStudy(place)
    tell({ place, study: true })
  }
  const closeStudy = () => {
    const sentence = study && elementAt(study)
    setStudy(undefined)
    tell(study ? { place: study } : {})
    if (!sentence || !text.current) return
    light(text.current, [sentence])
    bringIntoView(sentence)
  }
  const openSheet = (wanted: Sheet) => {
    setCard(undefined)
    setSheet(sheet === wanted ? undefined : wanted)
  }

  /** A name's word opens the name's card while its kind is marked; any other word its own. */
  const open = useEffectEvent((word: HTMLElement) => {
    const address = addressAt(word)
    if (!address) return
    focusWord(word)
    const mention = mentionAround(word)
    if (!mention || getSettings().hiddenKinds.some((kind) => kind === mention.type)) openWord(address)
    else
      openEntity(
        mention.entity,
        text.current ? mentionElements(text.current, mention.entity).indexOf(mention.element) : 0,
        {
          word,
          address,
        },
      )
  })
  const describe = useEffectEvent((word: HTMLElement) => {
    const address = addressAt(word)
    const meaning = address ? describeWord(article, address, getSettings().glossLanguage) : ''
    return word.dataset['help'] === 'learning' ? `${meaning} (${t('reader.learning')})` : meaning
  })
  useEffect(() => {
    const element = text.current
    if (!element) return
    const stops = [
      watchKeys(element, { open: (word) => open(word), describe: (word) => describe(word) }),
      watchTaps(element, { tap: (word) => open(word), reach: fetchCards }),
      watchCopy(element),
      watchReadingPlace(element, setReading),
    ]
    return () => {
      for (const stop of stops) stop()
    }
    // Anew when words have come, and when names have made other elements of them.
  }, [text, drawn])

  const follow = useEffectEvent(() => {
    const { view, problems: missing } = checkView(article, asked.view)
    const { place, card: wanted, study: studied } = view
    setProblems([...asked.problems, ...missing])
    const element = place && elementAt(place)
    if (element && text.current) {
      light(text.current, [element])
      bringIntoView(element, { arriving: !waited })
    }
    if (studied) return openStudy(place)
    if (wanted?.kind === 'word' && place) openWord(place)
    if (wanted?.kind === 'entity') openEntity(wanted.id, place ? mentionAt(article, wanted.id, place) : 0)
  })
  // A link is followed once, when its article is there: following it again would pull the reader back.
  useEffect(() => {
    if (arriving) return
    const frame = requestAnimationFrame(() => follow())
    return () => cancelAnimationFrame(frame)
  }, [arriving])

  return {
    card,
    setCard,
    sheet,
    reading,
    litEvent,
    problems,
    openWord,
    openEntity,
    showEvent,
    share,
    putAside,
    tell,
    study,
    openStudy,
    closeStudy,
    closeCard,
    openSheet,
    closeSheet: () => setSheet(undefined),
    forgetProblems: () => setProblems([]),
  }
}

function firstSentence({ paragraphs }: Article): Address | undefined {
  const index = paragraphs.findIndex(({ role, sentences }) => role !== 'furniture' && sentences.length > 0)
  return index < 0 ? undefined : { paragraph: index + 1, sentence: 1 }
}

/** Which of an entity's mentions is at an address; the first when none does. */
function mentionAt(article: Article, id: string, address: Address): number {
  const found = findAt(article, address)
  const mentions = mentionsOf(article, id)
  return Math.max(0, found ? mentions.findIndex((mention) => placesOverlap(mention, found.place)) : 0)
}

/** The address bar says what is open, so that a reload shows it again; what the link said of layers and language stays. */
function tellAddress(path: string, view: ReaderView): void {
  const asked = new URLSearchParams(location.search)
  const { layers, glossLanguage } = getSettings()
  const said = { ...(asked.has('show') && { layers }), ...(asked.has('gloss') && { gloss: glossLanguage }) }
  history.replaceState(history.state, '', linkTo(path, { ...view, ...said }))
}

/** How much of the text has its words: it changes twice at most. */
function wordsOn({ annotated, paragraphs }: Article, arriving: boolean): 'all' | 'some' | 'none' {
  if (annotated && !arriving) return 'all'
  return paragraphs.some(({ sentences }) => sentences.length > 0) ? 'some' : 'none'
}
