/** Tells which sentence is being read, as the page scrolls. */
import type { Address } from '#article/address.ts'
import { sentenceInView } from './keep-place.ts'
import { addressAt } from './place-in-text.ts'

/** Calls back with the sentence at the reading line whenever it changes, at most once a frame. Returns how to stop. */
export function watchReadingPlace(
  text: HTMLElement,
  changed: (address: Address | undefined) => void,
): () => void {
  let frame = 0
  let last: HTMLElement | undefined
  const look = () => {
    frame = 0
    const sentence = sentenceInView(text)
    if (sentence === last) return
    last = sentence
    changed(sentence && addressAt(sentence))
  }
  const onScroll = () => {
    frame ||= requestAnimationFrame(look)
  }
  onScroll()
  window.addEventListener('scroll', onScroll, { passive: true })
  return () => {
    window.removeEventListener('scroll', onScroll)
    cancelAnimationFrame(frame)
  }
}
