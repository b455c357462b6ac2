/** Moving through the text by keyboard: one tab stop, arrows by visual direction, Enter opens the card. */

export type WordKeys = {
  readonly open: (word: HTMLElement) => void
  readonly describe: (word: HTMLElement) => string
}

/**
 * Makes the words in `text` one tab stop. The word that has it is a button with its meaning as description;
 * all others stay plain text, so that a screen reader's reading mode meets no thousand buttons. Returns how to stop.
 */
export function watchKeys(text: HTMLElement, { open, describe }: WordKeys): () => void {
  let stop: HTMLElement | undefined
  const take = (word: HTMLElement) => {
    if (stop !== word) release()
    stop = word
    word.tabIndex = 0
    word.setAttribute('role', 'button')
    word.setAttribute('aria-haspopup', 'dialog')
    const description = describe(word)
    if (description) word.setAttribute('aria-description', description)
  }
  const release = () => {
    for (const name of ['tabindex', 'role', 'aria-haspopup', 'aria-description']) stop?.removeAttribute(name)
    stop = undefined
  }
  // Where the words are drawn anew, the one that has the focus keeps it.
  const first = focusedWord(text) ?? text.querySelector('ruby')
  if (first) take(first)

  const onKeyDown = (event: KeyboardEvent) => {
    const word = event.target instanceof Element ? event.target.closest<HTMLElement>('ruby') : null
    if (!word || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.code === 'Enter' || event.code === 'NumpadEnter' || event.code === 'Space') {
      event.preventDefault()
      open(word)
      return
    }
    const next = neighbour(text, word, event.code)
    if (!next) return
    event.preventDefault()
    take(next)
    next.focus({ preventScroll: true })
    next.scrollIntoView({ block: 'nearest' })
  }
  // A word that was clicked or jumped to becomes the place from which the arrows go on.
  const onFocus = ({ target }: FocusEvent) => {
    const word = target instanceof Element ? target.closest<HTMLElement>('ruby') : null
    if (word && word !== stop) take(word)
  }
  text.addEventListener('keydown', onKeyDown)
  text.addEventListener('focusin', onFocus)
  return () => {
    text.removeEventListener('keydown', onKeyDown)
    text.removeEventListener('focusin', onFocus)
    release()
  }
}

/** The word that has the focus. */
export function focusedWord(text: HTMLElement): HTMLElement | undefined {
  const { activeElement } = document
  return activeElement instanceof HTMLElement && activeElement.matches('ruby') && text.contains(activeElement)
    ? activeElement
    : undefined
}

/** Focuses a word: it becomes the tab stop first, since only then it can be focused. */
export function focusWord(word: HTMLElement): void {
  word.tabIndex = 0
  word.focus({ preventScroll: true })
}

function neighbour(text: HTMLElement, word: HTMLElement, code: string): HTMLElement | undefined {
  const sentence = word.closest<HTMLElement>('.sentence')
  const startOf = (step: Step) => {
    const other = sentence && beside(text, sentence, '.sentence', step)
    return other?.querySelector('ruby') ?? undefined
  }
  switch (code) {
    // Urdu runs to the left: the next word is to the left of this one.
    case 'ArrowLeft':
      return beside(text, word, 'ruby', 'nextNode')
    case 'ArrowRight':
      return beside(text, word, 'ruby', 'previousNode')
    case 'ArrowDown':
      return startOf('nextNode')
    case 'ArrowUp':
      return startOf('previousNode')
    case 'Home':
      return sentence?.querySelector('ruby') ?? undefined
    case 'End':
      return [...(sentence?.querySelectorAll('ruby') ?? [])].at(-1)
    default:
      return undefined
  }
}

type Step = 'nextNode' | 'previousNode'

/** The next element of its kind, or the one before: walked to, since listing a book's words at every key takes its time. */
function beside(text: HTMLElement, element: HTMLElement, kind: string, step: Step): HTMLElement | undefined {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(kind) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  )
  walker.currentNode = element
  const found = walker[step]()
  return found instanceof HTMLElement ? found : undefined
}
