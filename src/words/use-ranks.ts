/** The ranks of the commonest words, for components that sort by them; fetched when they are first wanted. */
import { useEffect, useState } from 'react'
import { type Commonest, loadCommonest } from './commonest.ts'
import type { Rank } from './list-words.ts'

type Ranks = {
  /** Undefined until they are there. */
  readonly rank: Rank | undefined
  readonly failed: boolean
}

export function useRanks(wanted: boolean): Ranks {
  const [commonest, setCommonest] = useState<Commonest>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!wanted) return
    let here = true
    loadCommonest().then(
      (found) => here && setCommonest(found),
      () => here && setFailed(true),
    )
    return () => {
      here = false
      setFailed(false)
    }
  }, [wanted])
  return { rank: commonest && ((key) => commonest.get(key)), failed }
}
