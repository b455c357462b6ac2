/** Vowel marks (اعراب) on a word, for readers who do not know it yet: placed by laying its letters along its romanisation. */
import { LETTER_SOUNDS, type LetterSound, SHORT_VOWELS, ZABAR, ZER } from './letter-sounds.ts'
import { lookupKey } from './letters.ts'

/** A letter of the form with what is on it, or a gap inside the form. */
type Letter = {
  readonly text: string
  /** One spelling for look-alike letters; empty for a gap. */
  readonly base: string
  readonly first: boolean
  readonly last: boolean
}

/** A mark for the letter of this number. */
type Placed = { readonly at: number; readonly mark: string }
type Path = { readonly cost: number; readonly placed?: Placed | undefined; readonly rest?: Path | undefined }

// No word is that long, and the work grows with the square.
const LONGEST = 100
// Letters with a hamza of their own are read apart from those without.
const OWN_BASE = /[ؤۂۃۓ]/u
const LETTER_WITH_MARKS = /\P{M}[\p{M}\u0640]*/gu
const GAPS = ' -\u00a0\u200c\u200d'
const VOWEL_MARK = /[\u064b-\u0650\u0670]/u
// The font draws the word for God with marks of its own, as one sign.
const GOD = /للہ/u
// Before h a short e is a zer (ذہن, احتجاج, صحت), but in these a zabar that only sounds like it (شہر, پہلا, تحریک).
const ZABAR_BEFORE_H =
  /^(?:بحث|بہن|پہچ|پہل|پہن|تح|ٹھہر|رہ|زہر|شہر|صحن|فتح|قہر|کچہر|کہ|گہر|لہر|مح[دسفکل]|مہنگ|نہر)/u
// Said otherwise than spelled.
const SPELLED_APART: ReadonlyMap<string, string> = new Map([['بہت bohat', 'بَہُت']])

/**
 * The form with zabar, zer, pesh, tashdid, khari zabar and do zabar as its full romanisation requires (کتاب `kitāb` → کِتاب);
 * without these marks it is the form as it was. A vowel that has its letter is marked where the letter could be read in
 * two ways: pesh before و is ū, zabar au, nothing o; the same before ی inside a word. Zabar before ا and before a final ہ
 * goes without saying, and so does jazm: a bare consonant has no vowel. Marks that are there stay.
 *
 * The form comes back unchanged when letters and romanisation do not fit each other: spellings of foreign words, digits,
 * other scripts. A romanisation that is guessed fits, so the caller leaves guessed words out. Some 10 µs a word.
 */
export function withVowelMarks(form: string, translit: string): string {
  const letters = lettersOf(form)
  if (letters === undefined || translit === '' || translit.length > LONGEST) return form
  const key = letters.map(({ base }) => base).join('')
  if (GOD.test(key)) return form
  const spoken = translit.normalize('NFC').toLowerCase()
  // The article takes the sound of س in السلام, which is then doubled: as-salām.
  const sounds = key.includes('ال') ? spoken.replace(/(\p{L}\p{M}?|sh)[ -](?=\1)/gu, '$1') : spoken
  const apart = form === key ? SPELLED_APART.get(`${key} ${sounds}`) : undefined
  if (apart !== undefined) return apart
  const path = align(letters, sounds, ZABAR_BEFORE_H.test(key) ? ZABAR : ZER)
  if (path === undefined) return form
  const marks: string[][] = letters.map(() => [])
  for (let step: Path | undefined = path; step; step = step.rest) {
    if (step.placed) marks[step.placed.at]?.push(step.placed.mark)
  }
  return letters.map(({ text }, at) => text + newMarks(text, marks[at] ?? [])).join('')
}

/** Undefined where something is neither a letter nor a gap. */
function lettersOf(form: string): Letter[] | undefined {
  if (form.length > LONGEST) return undefined
  const texts = form.match(LETTER_WITH_MARKS) ?? []
  if (texts.join('') !== form) return undefined
  const bases = texts.map((text) => {
    const letter = text.normalize('NFC').charAt(0).replace('ة', 'ۃ')
    if (GAPS.includes(letter)) return ''
    return OWN_BASE.test(letter) ? letter : lookupKey(letter)
  })
  if (bases.some((base) => base !== '' && !LETTER_SOUNDS.has(base))) return undefined
  return texts.map((text, at) => ({
    text,
    base: bases[at] ?? '',
    first: !bases[at - 1],
    last: !bases[at + 1],
  }))
}

/** Of the marks that a letter should have, those that it lacks: a tashdid, then one vowel, as they are typed. */
function newMarks(text: string, marks: readonly string[]): string {
  const vowel = VOWEL_MARK.test(text) ? undefined : marks.find((mark) => VOWEL_MARK.test(mark))
  const others = marks.filter((mark) => !VOWEL_MARK.test(mark) && !text.includes(mark))
  return others.join('') + (vowel ?? '')
}

/** The cheapest way to give every letter a part of the sounds, in order; undefined where there is none. */
function align(letters: readonly Letter[], sounds: string, beforeH: string): Path | undefined {
  const known = new Map<number, Path | undefined>()
  // `open`: the letter before can still carry a vowel.
  const from = (at: number, heard: number, open: boolean): Path | undefined => {
    const state = (at * (sounds.length + 1) + heard) * 2 + Number(open)
    if (!known.has(state)) known.set(state, search(at, heard, open))
    return known.get(state)
  }
  const search = (at: number, heard: number, open: boolean): Path | undefined => {
    if (at === letters.length && heard === sounds.length) return { cost: 0 }
    let best: Path | undefined
    const offer = (rest: Path | undefined, cost: number, placed?: Placed) => {
      if (rest && (!best || rest.cost + cost < best.cost)) best = { cost: rest.cost + cost, placed, rest }
    }
    const carrier = letters[at - 1]?.base === 'ھ' ? at - 2 : at - 1
    // Between words of one form, and the izafat, which is a zer under the last letter: وزیرِاعظم.
    if (/^[ -]/u.test(sounds.slice(heard))) offer(from(at, heard + 1, open && letters[at]?.base !== ''), 0)
    if (/^-e(?![^ -])/u.test(sounds.slice(heard))) {
      const bare = /[اوہۂے]/u.test(letters[at - 1]?.base ?? '')
      offer(from(at, heard + 2, false), 1, bare ? undefined : { at: at - 1, mark: ZER })
    }
    if (open) {
      for (const { sound, mark, cost } of SHORT_VOWELS) {
        if (!sounds.startsWith(sound, heard)) continue
        const shown = sound === 'e' && sounds.charAt(heard + 1) === 'h' ? beforeH : mark
        offer(from(at, heard + sound.length, false), cost, { at: carrier, mark: shown })
      }
    }
    const letter = letters[at]
    if (!letter) return best
    if (letter.base === '') offer(from(at + 1, heard, false), 0)
    for (const way of LETTER_SOUNDS.get(letter.base) ?? []) {
      if (!sounds.startsWith(way.sound, heard) || !fits(way, letters, at, open)) continue
      const then = heard + way.sound.length
      if (way.vowelNext && !'aiueo'.includes(sounds.charAt(then) || '-')) continue
      const rest = from(at + 1, then, way.carries === 'too' ? open : way.carries === true)
      const placed = way.own
        ? { at, mark: way.own }
        : way.before && open && !(way.onlyInside && letter.last)
          ? { at: carrier, mark: way.before }
          : undefined
      offer(rest, way.cost ?? 0, placed)
    }
    return best
  }
  return from(0, 0, false)
}

function fits(way: LetterSound, letters: readonly Letter[], at: number, open: boolean): boolean {
  if (way.needsOpen && !open) return false
  if (way.afterTwo && !letters[at - 2]?.base) return false
  if (way.after && way.after !== letters[at - 1]?.base) return false
  if (way.next && way.next !== letters[at + 1]?.base) return false
  const { first = false, last = false } = letters[at] ?? {}
  if (way.place === 'start') return first
  if (way.place === 'end') return last
  return way.place === undefined || (!first && (way.place === 'later' || !last))
}
