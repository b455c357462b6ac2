/** Keeps the text fitted to its reader as their words and wishes change. Fetched only for readers who have any. */
import { type RefObject, useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import type { Article } from '#article/article.ts'
import { holds, onHint } from '#library/storage/hints.ts'
import { getSettings, onSettings } from '#library/settings/settings-store.ts'
import { hasWishes } from '#library/settings/settings.ts'

/** `tell` is called when the words cannot be had: the text then has its whole help. */
export function useFit(text: RefObject<HTMLElement | null>, article: Article, tell: () => void): void {
  const failed = useEffectEvent(tell)
  useEffect(() => {
    const element = text.current
    if (!element) return
    let stop = () => undefined as void
    let [begun, gone] = [false, false]
    const begin = async () => {
      if (begun || gone) return
      begun = true
      try {
        const { keepFitted } = await import('./keep-fitted.ts')
        if (!gone) stop = keepFitted(element, article, failed)
      } catch {
        begun = false
        document.documentElement.removeAttribute('data-fitting')
      }
    }
    const look = () => {
      if (holds('words') || hasWishes(getSettings())) void begin()
    }
    look()
    // A reader's first word, here or in another tab.
    const forget = [onSettings(look), onHint('words', look)]
    return () => {
      gone = true
      stop()
      for (const act of forget) act()
    }
  }, [text, article])
}

/** Whether this reader has words of their own, or has help with some words only. */
export function useHasWords(): boolean {
  return useSyncExternalStore(onEither, hasWords, () => false)
}

function hasWords(): boolean {
  return holds('words') || getSettings().helpWith !== 'every'
}

function onEither(listener: () => void): () => void {
  const forget = [onSettings(listener), onHint('words', listener)]
  return () => {
    for (const act of forget) act()
  }
}
