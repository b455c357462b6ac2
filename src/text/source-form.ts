/** What the source has where a word is shown with vowel signs added to it: copying gives that. */

const written = new WeakMap<Node, { readonly shown: string | null; readonly form: string }>()

/** A word's text now shows something else than the source has. */
export function keepSourceForm(text: Node, form: string): void {
  written.set(text, { shown: text.nodeValue, form })
}

/** A part of what a text node shows, in UTF-16 code units, without the signs that were added to the source's form. */
export function sourcePart(text: Text, start: number, end: number): string {
  const kept = written.get(text)
  const shown = text.data
  // The element may have been given to another word meanwhile.
  if (kept?.shown !== shown || kept.form === shown) return shown.slice(start, end)
  const { form } = kept
  let part = ''
  let at = 0
  for (let index = 0; index < Math.min(end, shown.length); index += 1) {
    if (shown[index] !== form[at]) continue
    if (index >= start) part += form[at]
    at += 1
  }
  return part
}
