/** The reader's own articles for a list, always as they are now: in this tab and in others. */
import { useEffect, useState } from 'react'
import { listOwn, onOwnChange, type OwnShelf } from '#library/articles/own-articles.ts'
import type { Stored } from '#library/storage/own-store.ts'

/** Undefined until they are read. */
export function useOwnShelf(): Stored<OwnShelf> | undefined {
  const [shelf, setShelf] = useState<Stored<OwnShelf>>()
  useEffect(() => {
    let turn = 0
    const read = async () => {
      turn += 1
      const mine = turn
      const listed = await listOwn()
      // Only the latest answer counts, and none once the list is gone.
      if (mine === turn) setShelf(listed)
    }
    void read()
    const stop = onOwnChange(() => void read())
    return () => {
      turn = -1
      stop()
    }
  }, [])
  return shelf
}
