/** Taps on words, caught once for the whole text: no word carries a listener of its own. */

type Taps = {
  readonly tap: (word: HTMLElement) => void
  /** The reader comes near the text for the first time. */
  readonly reach: () => void
}

/** Returns how to stop. */
export function watchTaps(text: HTMLElement, { tap, reach }: Taps): () => void {
  const onClick = ({ target }: MouseEvent) => {
    const word = target instanceof Element ? target.closest<HTMLElement>('ruby') : null
    // A drag that selects text is no tap.
    if (word && document.getSelection()?.isCollapsed !== false) tap(word)
  }
  // A finger that rests on a word whose help has faded sees it as long as it rests.
  let peeked: Element | undefined
  const onDown = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === 'mouse' || !(target instanceof Element)) return
    peeked = target.closest('ruby') ?? undefined
    peeked?.classList.add('peek')
  }
  const onUp = () => {
    peeked?.classList.remove('peek')
    peeked = undefined
  }
  text.addEventListener('pointerdown', onDown)
  window.addEventListener('pointerup', onUp)
  window.addEventListener('pointercancel', onUp)
  text.addEventListener('click', onClick)
  text.addEventListener('pointerover', reach, { once: true })
  text.addEventListener('focusin', reach, { once: true })
  return () => {
    onUp()
    text.removeEventListener('pointerdown', onDown)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', onUp)
    text.removeEventListener('click', onClick)
    text.removeEventListener('pointerover', reach)
    text.removeEventListener('focusin', reach)
  }
}
