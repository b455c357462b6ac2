/** Whether the settings panel is open: anything may open it, the masthead shows it. */
import { useSyncExternalStore } from 'react'

let open = false
const listeners = new Set<() => void>()

function set(next: boolean): void {
  if (open === next) return
  open = next
  for (const listener of listeners) listener()
}

/** Opens the panel; it takes the focus, and gives it back when it closes. */
export function openSettings(): void {
  set(true)
}

export function closeSettings(): void {
  set(false)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the panel is open, for components; closed where pages are prerendered. */
export function useSettingsOpen(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => open,
    () => false,
  )
}
