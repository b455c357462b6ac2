/** Copying gives clean Urdu: where translations stand between the sentences, they stay out of what is copied. */

/** The Urdu that a selection holds, paragraphs apart; empty when it lies within translations only. */
export function selectedUrdu(selection: Selection): string {
  if (selection.rangeCount === 0) return ''
  const range = selection.getRangeAt(0)
  const inside = range.commonAncestorContainer
  const element = inside instanceof Element ? inside : inside.parentElement
  if (element?.closest('.translation')) return ''
  const fragment = range.cloneContents()
  for (const translation of fragment.querySelectorAll('.translation')) translation.remove()
  const blocks = [...fragment.querySelectorAll('p, h1')]
  const texts = blocks.length > 0 ? blocks.map(({ textContent }) => textContent) : [fragment.textContent]
  return texts
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n\n')
}

/** Puts clean Urdu on the clipboard when the selection mixes it with translations. Returns how to stop. */
export function watchCopy(text: HTMLElement): () => void {
  const onCopy = (event: ClipboardEvent) => {
    const selection = document.getSelection()
    const shown = text.querySelector('.translation')?.checkVisibility() ?? false
    if (!selection || !event.clipboardData || !shown) return
    const urdu = selectedUrdu(selection)
    if (!urdu) return
    event.clipboardData.setData('text/plain', urdu)
    event.preventDefault()
  }
  text.addEventListener('copy', onCopy)
  return () => text.removeEventListener('copy', onCopy)
}
