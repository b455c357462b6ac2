/** Listens for the keys of the reading page, wherever the focus is; not while somebody types, nor under an open dialog. */
import { useEffect, useEffectEvent } from 'react'
import { getSettings } from '#library/settings/settings-store.ts'
import { type Asked, askedBy, isTyping } from './shortcuts.ts'

/** `act` is called with what a key asks for, and answers whether it did something. */
export function useShortcuts(act: (asked: Asked) => boolean): void {
  const onAsked = useEffectEvent(act)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A key that is held down would mark a word, or switch a layer, again and again.
      if (event.repeat || event.defaultPrevented || event.isComposing || isTyping(event.target)) return
      const asked = askedBy(event)
      // The sheet that describes the keys, and where they are switched off, opens always.
      const allowed = getSettings().shortcuts || (asked?.kind === 'page' && asked.act === 'keys')
      if (!asked || !allowed || document.querySelector('dialog[open]')) return
      if (onAsked(asked)) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
