/** The tools that are open: dialogs, the voice, one sentence at a time, and the note of what was done with a word. */
import { withWords } from '#locales/text.ts'
import { lazy, type ReactNode, type RefObject, Suspense } from 'react'
import type { Address } from '#article/address.ts'
import type { Article } from '#article/article.ts'
import { useSettings } from '#library/settings/settings-store.ts'
import { linkTo } from '#share/reader-link.ts'
import { WordNote } from '#words/WordNote.tsx'
import { bringIntoView, light } from '#text/highlight.ts'
import { ListenTo } from './ListenTo.tsx'
import { MoreTools } from './MoreTools.tsx'
import { elementAt, sentenceAround } from '#text/place-in-text.ts'
import { PAGE_KEYS } from './shortcuts.ts'
import { ToolDialog } from '#kit/ToolDialog.tsx'
import { useFocusHome } from '#kit/use-focus-home.ts'
import type { useReader } from '#reader/state/use-reader.ts'
import type { useTools } from './use-tools.ts'

const KeysHelp = lazy(async () => ({
  default: (await withWords(['tools'], import('./KeysHelp.tsx'))).KeysHelp,
}))
const HelpWith = lazy(async () => ({
  default: (await withWords(['tools', 'marks', 'preferences'], import('./HelpWith.tsx'))).HelpWith,
}))
const SearchTool = lazy(async () => ({
  default: (await withWords(['tools', 'search'], import('./SearchTool.tsx'))).SearchTool,
}))
const PrintTool = lazy(async () => ({
  default: (await withWords(['print'], import('#print/PrintTool.tsx'))).PrintTool,
}))
const PlayerBar = lazy(async () => ({
  default: (await withWords(['sound'], import('#sound/PlayerBar.tsx'))).PlayerBar,
}))
const StudyView = lazy(async () => ({
  default: (await withWords(['study', 'sound'], import('#study/StudyView.tsx'))).StudyView,
}))

const UNDO_KEY = PAGE_KEYS.find(({ id }) => id === 'undo')?.shown

type Props = {
  readonly article: Article
  readonly path: string
  readonly text: RefObject<HTMLElement | null>
  readonly reader: ReturnType<typeof useReader>
  readonly tools: ReturnType<typeof useTools>
}

export function OpenTools({ article, path, text, reader, tools }: Props) {
  const { dialog, hearing, told, closeTool, openTool } = tools
  const { glossLanguage, shortcuts } = useSettings()

  const goTo = (address: Address, words: readonly number[]) => {
    closeTool()
    const element = elementAt(address)
    if (!element || !text.current) return
    const found = words.map((word) => elementAt({ ...address, words: [word, word] }))
    light(text.current, [element, ...found.filter((word) => word !== null)])
    bringIntoView(element, { arriving: true })
    reader.tell({ place: address })
  }
  const showSentence = (address: Address | undefined) => {
    const element = address && elementAt(address)
    if (!text.current) return
    light(text.current, element ? [element] : [])
    if (element) bringIntoView(element)
  }
  const showWord = (address: Address | undefined) => {
    const word = address && elementAt(address)
    const sentence = word && sentenceAround(word)
    if (text.current && word && sentence) light(text.current, [sentence, word])
  }
  return (
    <>
      {dialog && (
        <ToolDialog key={dialog} onClose={closeTool}>
          {dialog === 'more' && <MoreTools onTool={openTool} onClose={closeTool} />}
          {dialog === 'keys' && <KeysHelp onClose={closeTool} />}
          {dialog === 'help' && <HelpWith article={article} onClose={closeTool} />}
          {dialog === 'search' && <SearchTool article={article} onGo={goTo} onClose={closeTool} />}
          {dialog === 'print' && <PrintTool article={article} onClose={closeTool} />}
        </ToolDialog>
      )}
      {hearing && (
        <Voice>
          <Suspense>
            <PlayerBar
              article={article}
              from={hearing.from}
              onSentence={showSentence}
              onWord={showWord}
              onClose={() => {
                showSentence(undefined)
                tools.hear(undefined)
              }}
            />
          </Suspense>
        </Voice>
      )}
      {reader.study && (
        <Suspense>
          <StudyView
            article={article}
            at={reader.study}
            glossLanguage={glossLanguage}
            shareUrl={location.origin + linkTo(path, { place: reader.study, study: true })}
            onMove={reader.openStudy}
            onWord={(address) => {
              reader.closeStudy()
              reader.openWord(address)
            }}
            listen={(address) => <ListenTo article={article} address={address} />}
            onClose={reader.closeStudy}
          />
        </Suspense>
      )}
      {told && (
        <WordNote
          key={`${told.lemma} ${told.done}`}
          told={told}
          undoKey={shortcuts ? UNDO_KEY : undefined}
          onGone={() => tools.tell(undefined)}
        />
      )}
    </>
  )
}

function Voice({ children }: { readonly children: ReactNode }) {
  return (
    <div className="voice" ref={useFocusHome<HTMLDivElement>()}>
      {children}
    </div>
  )
}
