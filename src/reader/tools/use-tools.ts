/** Which tool of the reading page is open, and what its keys do. */
import { type RefObject, useState } from 'react'
import type { Address } from '#article/address.ts'
import type { Article } from '#article/article.ts'
import type { LayerId } from '#article/layers.ts'
import { getSettings } from '#library/settings/settings-store.ts'
import { useText } from '#locales/text.ts'
import { withoutWords } from '#share/share-scope.ts'
import { openSettings } from '#preferences/open-settings.ts'
import type { Told } from '#words/change-word.ts'
import { focusedWord, focusWord } from '#text/keys.ts'
import { bringIntoView, elementsAt, light } from '#text/highlight.ts'
import { addressAt, wordAround } from '#text/place-in-text.ts'
import type { Asked, PageAct, WordAct } from './shortcuts.ts'
import type { DialogTool, ToolId } from './tools.ts'
import type { useReader } from '#reader/state/use-reader.ts'
import { useShortcuts } from './use-shortcuts.ts'

type Page = {
  readonly article: Article
  readonly text: RefObject<HTMLElement | null>
  readonly path: string
  readonly reader: ReturnType<typeof useReader>
  readonly onLayer: (layer: LayerId) => void
  /** Says something to a screen reader. */
  readonly say: (message: string) => void
}

export function useTools({ article, text, path, reader, onLayer, say }: Page) {
  const { t } = useText()
  const [dialog, setDialog] = useState<DialogTool>()
  // The article is read out from there on.
  const [hearing, setHearing] = useState<{ readonly from: Address | undefined }>()
  const [told, setTold] = useState<Told>()
  const { card, reading } = reader

  /** The word that has the focus, or whose card is open. */
  const wordHere = (): Address | undefined => {
    if (card && card.kind !== 'share') return card.address
    const word = text.current ? focusedWord(text.current) : undefined
    return word && addressAt(word)
  }

  /** `from` is the button that asked for it, beside which a card can open. */
  const openTool = (tool: ToolId, from?: Element) => {
    if (tool !== 'listen') setDialog(undefined)
    if (tool === 'settings') openSettings()
    else if (tool === 'share') reader.share(wordHere() ?? reading, from)
    else if (tool === 'study') reader.openStudy(wordHere() ?? reading)
    else if (tool === 'listen') setHearing(hearing ? undefined : { from: wordHere() ?? reading })
    else {
      reader.putAside()
      setDialog(tool)
    }
  }
  const wordAct = async (act: WordAct, address: Address) => {
    if (act === 'hearWord') return hear(address)
    if (act === 'hearSentence') return hear(withoutWords(address))
    const { changeWordAt } = await import('./tool-actions.ts')
    const done = await changeWordAt(article, address, path, act)
    if (done) setTold(done)
    else say(t('reader.tools.noVocabulary'))
  }
  const hear = async (address: Address) => {
    const { player, speakKey } = await import('#sound/player.ts')
    const key = speakKey(article, address)
    player.speak(article, address, key)
    // Voices may come late, or not at all.
    const look = () => {
      const { once } = player.getState()
      if (once?.key === key && once.status === 'loading') return
      stop()
      // The bar says why nothing is heard, and what to do.
      if (once?.key === key && once.status === 'no-voice') setHearing({ from: address })
    }
    const stop = player.subscribe(look)
    look()
  }
  const step = async (act: PageAct) => {
    const acts = await import('./tool-actions.ts')
    const direction = act.startsWith('next') ? 'next' : 'previous'
    const { hiddenKinds } = getSettings()
    const where = { article, from: wordHere() ?? reading, direction, hiddenKinds } as const
    if (act.endsWith('Mention')) {
      const found = acts.nextMention(where)
      if (!found) return say(t('reader.tools.noMention'))
      if (card?.kind === 'entity') return reader.openEntity(found.entity, found.index)
      goTo(elementsAt(article, found.mention))
    } else {
      const event = acts.nextEvent(where, reader.litEvent)
      if (!event) return say(t('reader.tools.noEvent'))
      reader.showEvent(event)
      goTo(event.passages.flatMap((passage) => elementsAt(article, passage)))
    }
  }
  const goTo = (elements: readonly HTMLElement[]) => {
    const [first] = elements
    if (!first || !text.current) return
    light(text.current, elements)
    focusWord(wordAround(first) ?? first)
    bringIntoView(first)
  }
  const undo = async () => {
    const { undoLastWord } = await import('./tool-actions.ts')
    const undone = await undoLastWord()
    if (undone) setTold(undone)
    else say(t('reader.tools.noUndo'))
  }
  /** What a key does is fetched when it is first used, and may not arrive. */
  const attempt = (done: Promise<void>) => void done.catch(() => say(t('reader.tools.failed')))
  const pageAct = (act: PageAct) => {
    if (act === 'undo') attempt(undo())
    else if (act.endsWith('Mention') || act.endsWith('Event')) attempt(step(act))
    else openTool(TOOL_OF[act] ?? 'more')
  }

  useShortcuts((asked: Asked) => {
    if (asked.kind === 'layer') onLayer(asked.layer)
    else if (asked.kind === 'page') pageAct(asked.act)
    else {
      const address = wordHere()
      if (address?.words) attempt(wordAct(asked.act, address))
      else say(t('reader.tools.noWord'))
    }
    return true
  })

  return {
    dialog,
    openTool,
    closeTool: () => setDialog(undefined),
    hearing,
    hear: setHearing,
    told,
    tell: setTold,
  }
}

const TOOL_OF: Partial<Record<PageAct, ToolId>> = {
  listen: 'listen',
  study: 'study',
  search: 'search',
  help: 'help',
  settings: 'settings',
  print: 'print',
  share: 'share',
  keys: 'keys',
}
