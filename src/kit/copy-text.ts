/** Puts a text on the clipboard. */

/** False where the browser does not allow it: outside a secure page there is no clipboard at all. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
