/** Up and Down step from the field through the results and back. */
import { type RefObject, useEffect } from 'react'

/** What they step through, in the order of the page. */
export const STEP = { 'data-search-step': '' } as const
export const STEP_SELECTOR = '[data-search-step]'

/** Listens for the keys within an element, which holds the field and the results. */
export function useSteps(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = within.current
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      const steps = [...(element?.querySelectorAll<HTMLElement>(STEP_SELECTOR) ?? [])]
      const at = steps.findIndex((step) => step === event.target)
      const next = at < 0 ? undefined : steps[at + (event.key === 'ArrowDown' ? 1 : -1)]
      if (!next) return
      event.preventDefault()
      next.focus()
    }
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [within])
}
