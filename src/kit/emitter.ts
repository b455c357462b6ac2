/** Listeners of one kind of change: how a store notifies its subscribers. */

export type Emitter<Args extends readonly unknown[]> = {
  /** Calls all listeners, in the order in which they subscribed. */
  readonly emit: (...args: Args) => void
  /** Returns how to unsubscribe. */
  readonly subscribe: (listener: (...args: Args) => void) => () => void
}

export function createEmitter<Args extends readonly unknown[] = []>(): Emitter<Args> {
  const listeners = new Set<(...args: Args) => void>()
  return {
    emit: (...args) => {
      for (const listener of listeners) listener(...args)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
