/** The form for a text of the reader's own: the text, its title and its date. */
import { useTexts } from '#locales/text.ts'
import { type RefObject, useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react'
import { isDay, localDay } from '#article/day.ts'
import { keepDraft, readDraft } from '#library/articles/draft.ts'
import { newId, type OwnArticle } from '#library/articles/own-record.ts'
import {
  LONGEST_TITLE,
  proposedTitle,
  type TextProblem,
  textProblem,
  withPlainLineEnds,
} from '#library/articles/pasted-text.ts'
import { Field } from '#kit/Field.tsx'

type Props = { readonly onRead: (article: OwnArticle) => Promise<void> }
type Problems = { readonly text?: TextProblem; readonly title?: 'title'; readonly date?: 'date' }

// How long the reader must pause before the draft is kept.
const PAUSE_MS = 400

export function PasteForm({ onRead }: Props) {
  const { form } = useTexts('own')
  const text = useRef<HTMLTextAreaElement>(null)
  const titleField = useRef<HTMLInputElement>(null)
  const dateField = useRef<HTMLInputElement>(null)
  /** Counts the text's changes: the text itself stays in its field, a million letters are not drawn by React. */
  const [edits, setEdits] = useState(0)
  const [proposal, setProposal] = useState('')
  /** What the reader chose instead of what is proposed. */
  const [title, setTitle] = useState<string>()
  const [date, setDate] = useState<string>()
  const [dateSure, setDateSure] = useState(false)
  const [problems, setProblems] = useState<Problems>({})
  const [busy, setBusy] = useState(false)
  const proposedDay = useSyncExternalStore(never, today, nothing)
  const shownTitle = title ?? proposal
  const shownDate = date ?? proposedDay

  // Whatever was pasted before hydration is in the field already.
  useEffect(() => {
    const field = text.current
    if (!field) return
    const draft = field.value === '' ? readDraft() : undefined
    if (draft) {
      field.value = draft.text
      setTitle(draft.title)
      setDate(draft.date)
      setDateSure(draft.dateSure)
    }
    setProposal(proposedTitle(field.value))
  }, [])

  const keep = () => {
    const value = text.current?.value ?? ''
    if (busy || (value === '' && edits === 0)) return
    keepDraft({
      text: value,
      ...(title !== undefined && { title }),
      ...(date !== undefined && { date }),
      dateSure,
    })
  }
  const keepLater = useEffectEvent(keep)
  useEffect(() => {
    const timer = setTimeout(() => keepLater(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [edits, title, date, dateSure])
  useEffect(() => {
    const onHide = () => keepLater()
    window.addEventListener('pagehide', onHide)
    return () => window.removeEventListener('pagehide', onHide)
  }, [])

  const edit = () => {
    setEdits(edits + 1)
    setProposal(proposedTitle(text.current?.value ?? ''))
    forget('text')
  }
  const forget = (field: keyof Problems) => setProblems(({ [field]: _solved, ...others }) => others)

  const submit = async () => {
    const source = withPlainLineEnds(text.current?.value ?? '')
    const found = problemsOf(source, shownTitle, shownDate)
    setProblems(found)
    const [first] = (Object.keys(found) as (keyof Problems)[]).map(
      (name) => ({ text, title: titleField, date: dateField })[name] as RefObject<HTMLElement | null>,
    )
    if (first) {
      first.current?.focus()
      return
    }
    setBusy(true)
    await onRead({
      version: 1,
      id: newId(),
      title: shownTitle.trim(),
      text: source,
      date: shownDate,
      dateBasis: dateSure ? 'stated' : 'inferred',
      addedAt: Date.now(),
    })
  }
  return (
    <form
      className="own-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void submit()
      }}
    >
      <Field
        id="paste-text"
        label={form.text}
        hint={form.textHint}
        problem={problems.text && form.problem[problems.text]}
      >
        {(described) => (
          <textarea {...described} ref={text} lang="ur" dir="rtl" rows={9} onInput={edit} onBlur={keep} />
        )}
      </Field>
      <Field
        id="paste-title"
        label={form.title}
        hint={form.titleHint}
        problem={problems.title && form.problem[problems.title]}
      >
        {(described) => (
          <input
            {...described}
            ref={titleField}
            type="text"
            lang="ur"
            dir="rtl"
            maxLength={LONGEST_TITLE}
            value={shownTitle}
            onChange={({ target }) => {
              setTitle(target.value)
              forget('title')
            }}
          />
        )}
      </Field>
      <Field
        id="paste-date"
        label={form.date}
        hint={form.dateHint}
        problem={problems.date && form.problem[problems.date]}
      >
        {(described) => (
          <input
            {...described}
            ref={dateField}
            type="date"
            value={shownDate}
            onChange={({ target }) => {
              setDate(target.value)
              setDateSure(true)
              forget('date')
            }}
          />
        )}
      </Field>
      <label className="check own-sure">
        <input type="checkbox" checked={dateSure} onChange={({ target }) => setDateSure(target.checked)} />
        {form.dateSure}
      </label>
      <button type="submit" className="primary own-read" aria-disabled={busy || undefined}>
        {form.read}
      </button>
    </form>
  )
}

// Today does not change while the page is there; where pages are made at build time there is none.
const never = () => () => undefined
const nothing = () => ''

/** The first thing that is wrong comes first; without a text, nothing else is asked for. */
function problemsOf(text: string, title: string, date: string): Problems {
  const wrong = textProblem(text)
  if (wrong) return { text: wrong }
  return { ...(title.trim() === '' && { title: 'title' }), ...(!isDay(date) && { date: 'date' }) }
}

const today = () => localDay(new Date())
