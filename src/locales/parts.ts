/** The parts of the interface's words, each a file per language, fetched when it is first wanted. Typed as English. */
import type main from './en/main.json'
import type about from './en/about.json'
import type marks from './en/marks.json'
import type own from './en/own.json'
import type preferences from './en/preferences.json'
import type print from './en/print.json'
import type search from './en/search.json'
import type sound from './en/sound.json'
import type study from './en/study.json'
import type tools from './en/tools.json'
import type words from './en/words.json'

/** `main` is what every page says; the others are fetched with the part of the page that says them. */
export type Texts = {
  readonly main: typeof main
  readonly about: typeof about
  readonly marks: typeof marks
  readonly own: typeof own
  readonly preferences: typeof preferences
  readonly print: typeof print
  readonly search: typeof search
  readonly sound: typeof sound
  readonly study: typeof study
  readonly tools: typeof tools
  readonly words: typeof words
}

export type Part = keyof Texts

/**
 * The same keys as in English: one that a translation lacks does not compile. Which forms a plural has is the language's
 * own (`_one`, `_few`, `_other` …): only `_other` is common to all, and tests/locales holds the rest.
 */
type Translated<Text> = Text extends string
  ? string
  : Text extends readonly unknown[]
    ? readonly { readonly [Key in keyof Text[number]]: Translated<Text[number][Key]> }[]
    : { readonly [Key in keyof Text as Key extends `${string}_one` ? never : Key]: Translated<Text[Key]> }

export type Loaders = {
  readonly [Name in Part]: () => Promise<{ readonly default: Translated<Texts[Name]> }>
}
