/** Hands a text to the reader as a file, without a server. */

/** Starts the download of `content` under `name`; `type` is its media type. */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Not at once: some browsers begin to read the file a little later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
