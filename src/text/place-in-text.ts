/** Where an address is on the page, and which address an element has. */
import { type Address, formatAddress, parseAddress } from '#article/address.ts'

/**
 * The element of a sentence, or of the first word that the address names. A sentence has its address as id; a word only
 * its number: the browser shares equal attributes, and fifty thousand ids would cost it twelve megabytes.
 */
export function elementAt({ paragraph, sentence, words }: Address): HTMLElement | null {
  const place = document.getElementById(
    formatAddress(sentence === undefined ? { paragraph } : { paragraph, sentence }),
  )
  return words ? (place?.querySelector<HTMLElement>(`[data-w="${words[0]}"]`) ?? null) : place
}

/** The address of a word's or sentence's element; undefined for any other element. */
export function addressAt(element: Element): Address | undefined {
  const word = element.getAttribute('data-w')
  const sentence = element.closest('.sentence')
  return sentence ? parseAddress(word === null ? sentence.id : `${sentence.id}.w${word}`) : undefined
}
