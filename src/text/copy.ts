/** Copying gives clean Urdu: where translations are between the sentences, they stay out of what is copied, and so do signs that were added. */
import { getSettings } from '#library/settings/settings-store.ts'
import { sourcePart } from './source-form.ts'

/** The Urdu that a selection holds as the source has it, paragraphs apart; empty when it lies within translations only. */
export function selectedUrdu(selection: Selection): string {
  if (selection.rangeCount === 0) return ''
  const range = selection.getRangeAt(0)
  const blocks = new Map<Element | null, string>()
  for (const text of textsIn(range)) {
    const parent = text.parentElement
    if (!parent || parent.closest('.translation')) continue
    const start = text === range.startContainer ? range.startOffset : 0
    const end = text === range.endContainer ? range.endOffset : text.length
    const block = parent.closest('p, h1')
    blocks.set(block, (blocks.get(block) ?? '') + sourcePart(text, start, end))
  }
  // Within one paragraph there may be no block; beside paragraphs, what is in none is not text of the article.
  if (blocks.size > 1) blocks.delete(null)
  return [...blocks.values()]
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n\n')
}

function* textsIn(range: Range): Generator<Text> {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT)
  let node: Node | null = walker.currentNode instanceof Text ? walker.currentNode : walker.nextNode()
  for (; node; node = walker.nextNode()) if (node instanceof Text && range.intersectsNode(node)) yield node
}

/** Puts clean Urdu on the clipboard when what is shown is mixed with translations, or has vowel signs added. Returns how to stop. */
export function watchCopy(text: HTMLElement): () => void {
  const onCopy = (event: ClipboardEvent) => {
    const selection = document.getSelection()
    const shown = text.querySelector('.translation')?.checkVisibility() ?? false
    if (!selection || !event.clipboardData || !(shown || getSettings().vowelMarks)) return
    const urdu = selectedUrdu(selection)
    if (!urdu) return
    event.clipboardData.setData('text/plain', urdu)
    event.preventDefault()
  }
  text.addEventListener('copy', onCopy)
  return () => text.removeEventListener('copy', onCopy)
}
