/** Whether the settings panel is open: anything may open it, the masthead shows it. */
import { useSyncExternalStore } from 'react'
import { createEmitter } from '#kit/emitter.ts'

let open = false
const changes = createEmitter()

function set(next: boolean): void {
  if (open === next) return
  open = next
  changes.emit()
}

/** Opens the panel; it takes the focus, and gives it back when it closes. */
export function openSettings(): void {
  set(true)
}

export function closeSettings(): void {
  set(false)
}

/** Whether the panel is open, for components; closed where pages are prerendered. */
export function useSettingsOpen(): boolean {
  return useSyncExternalStore(
    changes.subscribe,
    () => open,
    () => false,
  )
}
