/** The player's state, for components. */
import { useSyncExternalStore } from 'react'
import { player, type PlayerState } from './player.ts'

export function usePlayer(): PlayerState {
  return useSyncExternalStore(player.subscribe, player.getState, player.getState)
}
