/** What the source has where a word is shown with vowel signs added to it: copying gives that. */

const written = new WeakMap<Node, string>()

/** A word's text now shows something else than the source has. */
export function keepWritten(text: Node, form: string): void {
  written.set(text, form)
}

/** A part of what a text node shows, in UTF-16 code units, without the signs that were added to the source's form. */
export function writtenPart(text: Text, start: number, end: number): string {
  const form = written.get(text)
  const shown = text.data
  if (form === undefined || form === shown) return shown.slice(start, end)
  let part = ''
  let at = 0
  for (let index = 0; index < Math.min(end, shown.length); index += 1) {
    if (shown[index] !== form[at]) continue
    if (index >= start) part += form[at]
    at += 1
  }
  return part
}
