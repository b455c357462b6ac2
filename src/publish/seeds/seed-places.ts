/** Turns the addresses of a seed's notes into places, and holds what the notes quote against the text. */
import { findAt, parseAddress } from '#article/address.ts'
import type { Paragraph, Place } from '#article/article.ts'
import type { Path } from './seed-notes.ts'

/** Takes a problem with the place in the JSON that it concerns. */
export type Report = (path: Path, what: string, fix: string) => void

/** What the notes say is at an address, or how it begins. */
type Quoted = { readonly is?: string; readonly begins?: string }

/** Gives the place of an address; a wrong one is reported, and gives the article's very start. */
export type Placer = (at: string, path: Path, quoted: Quoted) => Place

/** Reports through `wrong`, so that one run reports everything that is wrong. */
export function placer(paragraphs: readonly Paragraph[], wrong: Report): Placer {
  return (at, path, { is, begins }) => {
    const address = parseAddress(at)
    const found = address && findAt({ paragraphs }, address)
    if (!found) {
      const fix = 'Look the address up in the CoNLL-U file: pN.sM.wK, all counted from 1.'
      wrong(path, `nothing stands at ${at}`, fix)
      return { paragraph: 1, start: 0, end: 0 }
    }
    const stands = found.paragraph.text.slice(found.place.start, found.place.end)
    const fits = (is === undefined || stands === is) && stands.startsWith(begins ?? '')
    if (!fits)
      wrong(
        path,
        `"${is ?? begins}" is not what stands at ${at}: "${stands}"`,
        'Mend the address or the text.',
      )
    return found.place
  }
}
