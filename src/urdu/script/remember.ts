/** Answers kept for when the same is asked again: news has few different words and repeats them. */

/**
 * `make` with its answers kept, by key. Beyond `most` different keys it begins anew, so that no text can fill the memory.
 * `make` must be pure.
 */
export function remember<Value>(most: number, make: (key: string) => Value): (key: string) => Value {
  const kept = new Map<string, Value>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const value = make(key)
    if (kept.size >= most) kept.clear()
    kept.set(key, value)
    return value
  }
}
