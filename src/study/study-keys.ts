/** The keys of the study view, by their place on the keyboard: they work on an Urdu layout too. */

export type StudyKey = 'reveal' | 'next' | 'previous'

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>

/**
 * What a key asks of the view; undefined for one that it leaves alone. With `letters`, N and P act too: a reader can
 * switch keys off that are also letters, which speech input may type.
 */
export function studyKey(
  { code, ctrlKey, metaKey, altKey, target }: Pressed,
  letters: boolean,
): StudyKey | undefined {
  if (ctrlKey || metaKey || altKey || isField(target)) return undefined
  switch (code) {
    case 'ArrowDown':
      return 'reveal'
    case 'Space':
      // A button that has the focus is what the space bar presses.
      return isPressable(target) ? undefined : 'reveal'
    case 'PageDown':
      return 'next'
    case 'PageUp':
      return 'previous'
    case 'KeyN':
      return letters ? 'next' : undefined
    case 'KeyP':
      return letters ? 'previous' : undefined
    default:
      return undefined
  }
}

/** Which of so many words an arrow leads to, from the one at `index`; both count from 0. Urdu's next word is to the left. */
export function wordKey(code: string, index: number, count: number): number | undefined {
  switch (code) {
    case 'ArrowLeft':
      return Math.min(index + 1, count - 1)
    case 'ArrowRight':
      return Math.max(index - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea') !== null
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null
}
