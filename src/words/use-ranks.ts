/** The ranks of the commonest words, for components; fetched when they are first wanted. */
import { useEffect, useState } from 'react'
import { type Commonest, loadCommonest } from './commonest.ts'

type Ranks = {
  /** Undefined until they are there. */
  readonly ranks: Commonest | undefined
  readonly failed: boolean
}

export function useRanks(wanted: boolean): Ranks {
  const [ranks, setRanks] = useState<Commonest>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!wanted) return
    let here = true
    loadCommonest().then(
      (found) => here && setRanks(found),
      () => here && setFailed(true),
    )
    return () => {
      here = false
      setFailed(false)
    }
  }, [wanted])
  return { ranks, failed }
}
