/** The elements of the text for the rest of the page: where an address is, which address an element has. See README.md here. */
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

/** The word that an element of the text is in, or the first word in it: a mention, say. */
export function wordAround(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>('ruby') ?? element.querySelector<HTMLElement>('ruby')
}

/** The sentence of a word's element. */
export function sentenceAround(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>('.sentence')
}

/** The mentions of an entity in the text, in the order of the text. */
export function mentionElements(text: HTMLElement, entityId: string): HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>(`mark[data-entity="${CSS.escape(entityId)}"]`)]
}

/** The paragraph or headline at a point of the window, in CSS pixels. */
export function paragraphAt(x: number, y: number): HTMLElement | undefined {
  return document.elementFromPoint(x, y)?.closest<HTMLElement>('.paragraph, h1') ?? undefined
}

/** The innermost mention that a word is in: its element, its entity's id, and the entity's type. */
export function mentionAround(
  word: HTMLElement,
): { readonly element: HTMLElement; readonly entity: string; readonly type: string | undefined } | undefined {
  const element = word.closest<HTMLElement>('mark')
  const { entity, type } = element?.dataset ?? {}
  return element && entity !== undefined ? { element, entity, type } : undefined
}
