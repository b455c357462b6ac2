/** The switches of the help with a text: each shows its change at once, keeps the reader's place, and is remembered. */
import { type RefObject, useEffect } from 'react'
import type { EntityType } from '#article/article.ts'
import type { LayerId } from '#article/layers.ts'
import { aroundReshaping, changeSettings, getSettings, onSettings } from '#library/settings/settings-store.ts'
import { useText } from '#locales/text.ts'
import { helpOn } from './help.ts'
import { keepPlace } from './keep-place.ts'

/**
 * Subscribes outside React: the page with all its parts is not drawn anew for a layer. `tell` says it to the reader
 * when the browser does not keep a change.
 */
export function useHelp(
  story: RefObject<HTMLElement | null>,
  arriving: boolean,
  tell: (message: string) => void,
) {
  const { t } = useText()
  useEffect(() => {
    const element = story.current
    if (!element) return
    const help = helpOn(element, arriving)
    help.show(getSettings())
    const forget = onSettings((now, before) => {
      if (now.layers !== before.layers || now.hiddenKinds !== before.hiddenKinds) help.show(now)
    })
    const release = aroundReshaping((change) => keepPlace(element, change))
    return () => {
      forget()
      release()
      help.stop()
    }
  }, [story, arriving])

  const notKept = t('site.notKept')
  return {
    layer: (layer: LayerId) =>
      tell(changeSettings({ layers: toggled(getSettings().layers, layer) }) ? '' : notKept),
    kind: (kind: EntityType) =>
      tell(changeSettings({ hiddenKinds: toggled(getSettings().hiddenKinds, kind) }) ? '' : notKept),
  }
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item]
}
