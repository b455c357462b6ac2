/** What to print of an article: the text alone, with the help that is on, or with a glossary after it. */
import { useEffect, useId, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Article, GlossLanguage, Upos } from '#article/article.ts'
import { useText, useTexts } from '#locales/text.ts'
import { pathOf } from '#share/reader-link.ts'
import { type Glossary, glossaryOf } from './glossary.ts'
import { PrintGlossary } from './PrintGlossary.tsx'
import { facesArrive, PRINT_MODES, type PrintMode, printPage } from './print-page.ts'
import { ToolHead } from '#kit/ToolHead.tsx'

export type PrintProps = {
  readonly article: Article
  readonly onClose: () => void
  readonly glossLanguage: GlossLanguage
  /** Whether a word is among the commonest; without it the glossary cannot leave them out. */
  readonly isCommon?: ((lemma: string, upos: Upos) => boolean) | undefined
}

export function PrintChoice({ article, onClose, glossLanguage, isCommon }: PrintProps) {
  const say = useTexts('print')
  const [mode, setMode] = useState<PrintMode>('text')
  const [hard, setHard] = useState(true)
  const [printing, setPrinting] = useState(false)
  const [waiting, setWaiting] = useState(false)
  const glossary = glossaryOf(article, { language: glossLanguage, isCommon: hard ? isCommon : undefined })

  // What is printed has been drawn when this runs. Closing the choice ends the printing too.
  useEffect(() => (printing ? printPage(mode, () => setPrinting(false)) : undefined), [printing, mode])

  const print = async () => {
    setWaiting(true)
    if (mode === 'glossary') await facesArrive()
    setWaiting(false)
    setPrinting(true)
  }
  const modes = article.annotated ? PRINT_MODES : PRINT_MODES.filter((one) => one === 'text')
  return (
    <div className="print-choice">
      <ToolHead title={say.title} onClose={onClose} />
      <fieldset>
        <legend className="visually-hidden">{say.what}</legend>
        {modes.map((one) => (
          <Choice
            key={one}
            mode={one}
            glossary={glossary}
            chosen={one === mode}
            onChoose={() => {
              setMode(one)
              // On its way while the reader still looks.
              if (one === 'glossary') void facesArrive()
            }}
          />
        ))}
        {isCommon && mode === 'glossary' && (
          <label className="print-hard">
            <input type="checkbox" checked={hard} onChange={({ target }) => setHard(target.checked)} />
            {say.withoutCommon}
          </label>
        )}
      </fieldset>
      <button type="button" className="primary print-go" onClick={() => void print()} disabled={waiting}>
        {waiting ? say.preparing : say.print}
      </button>
      <p className="soft">{say.paper}</p>
      {printing && createPortal(<Paper {...{ article, mode, glossary, glossLanguage }} />, document.body)}
    </div>
  )
}

type ChoiceProps = {
  readonly mode: PrintMode
  readonly glossary: Glossary
  readonly chosen: boolean
  readonly onChoose: () => void
}

function Choice({ mode, glossary: { groups, names }, chosen, onChoose }: ChoiceProps) {
  const { t } = useText('print')
  const say = useTexts('print')
  const hint = useId()
  const words = groups.reduce((sum, group) => sum + group.words.length, 0)
  return (
    <label>
      <input
        type="radio"
        name="print-mode"
        checked={chosen}
        onChange={onChoose}
        aria-labelledby={`${hint}-name`}
        aria-describedby={hint}
      />
      <span>
        <span id={`${hint}-name`}>{say.mode[mode]}</span>
        <span className="soft" id={hint}>
          {t(`print:hint.${mode}`, { words, names: names.length })}
        </span>
      </span>
    </label>
  )
}

type PaperProps = {
  readonly article: Article
  readonly mode: PrintMode
  readonly glossary: Glossary
  readonly glossLanguage: GlossLanguage
}

/** What is on paper only: beside the page itself, since the choice is not printed. */
function Paper({ article, mode, glossary, glossLanguage }: PaperProps) {
  const say = useTexts('print')
  const { direction } = useText()
  // A reader's own text is on this device only: its address leads others to nothing.
  const published = location.pathname === pathOf(article.slug)
  return (
    <div className="print-only">
      {mode === 'glossary' && <PrintGlossary glossary={glossary} language={glossLanguage} />}
      {published && (
        <p className="print-address" dir={direction}>
          {say.read} <bdi dir="ltr">{location.origin + location.pathname}</bdi>
        </p>
      )}
    </div>
  )
}
