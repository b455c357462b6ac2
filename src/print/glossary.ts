/** The glossary that is printed after an article: its words once each, where they first occur, and its names by themselves. */
import type { Article, Entity, GlossLanguage, Token, Upos } from '#article/article.ts'
import { inLanguage, type Spoken } from '#article/in-language.ts'
import { bodyParagraphs, headlineOf, isGuess } from '#article/parts.ts'
import { toDevanagari } from '#urdu/script/devanagari.ts'

export type GlossaryWord = {
  readonly lemma: string
  readonly upos: Upos
  /** Of the lemma. */
  readonly translit: string
  readonly devanagari: string
  /** What it means in this article, most at home first; one to three. */
  readonly meanings: readonly Spoken[]
  /** Nobody has checked it, and it is in no table. */
  readonly guessed: boolean
}

/** The words that first occur in one paragraph. `number` counts paragraphs as they are printed, from 1; the headline is 0. */
export type GlossaryGroup = { readonly number: number; readonly words: readonly GlossaryWord[] }

export type GlossaryName = {
  readonly entity: Entity
  readonly devanagari: string
  readonly name: Spoken
  readonly description: Spoken
}

export type Glossary = { readonly groups: readonly GlossaryGroup[]; readonly names: readonly GlossaryName[] }

type Options = {
  readonly language: GlossLanguage
  /** Words that the reader needs no help with are left out. */
  readonly isCommon?: ((lemma: string, upos: Upos) => boolean) | undefined
}

// What holds a sentence together, and what the list of names explains.
const LEFT_OUT: ReadonlySet<Upos> = new Set<Upos>([
  'ADP',
  'AUX',
  'PRON',
  'CCONJ',
  'SCONJ',
  'PART',
  'DET',
  'PUNCT',
  'SYM',
  'PROPN',
])
const MOST_MEANINGS = 3

/**
 * Words in the order of reading, under the number of the paragraph where each first occurs: on paper a learner meets
 * حملوں in its line, and would have to know that it is حملہ to find it in an alphabet.
 */
export function glossaryOf(article: Article, { language, isCommon }: Options): Glossary {
  const words = new Map<string, { readonly number: number; readonly uses: Use[] }>()
  for (const [number, { text, sentences }] of printedParagraphs(article)) {
    for (const token of sentences.flatMap(({ tokens }) => tokens)) {
      const form = text.slice(token.start, token.end)
      if (LEFT_OUT.has(token.upos) || /\p{Nd}/u.test(form) || !token.gloss) continue
      if (isCommon?.(token.lemma, token.upos)) continue
      // One spelling with two sounds (عَلم and عِلم) is two words.
      const key = `${token.lemma} ${token.lemmaTranslit}`
      const known = words.get(key)
      if (known) known.uses.push({ token, form })
      else words.set(key, { number, uses: [{ token, form }] })
    }
  }
  const groups = Map.groupBy(words.values(), ({ number }) => number)
  return {
    groups: [...groups].map(([number, group]) => ({
      number,
      words: group.flatMap(({ uses }) => wordOf(uses, language) ?? []),
    })),
    names: namesOf(article, language),
  }
}

type Use = { readonly token: Token; readonly form: string }

function wordOf(uses: readonly Use[], language: GlossLanguage): GlossaryWord | undefined {
  const [first] = uses
  if (!first) return undefined
  const { lemma, upos, lemmaTranslit, provenance } = first.token
  // The form of the dictionary has the meaning of the dictionary; inflected ones come after.
  const ordered = [...uses].sort((a, b) => Number(b.form === lemma) - Number(a.form === lemma))
  const meanings = new Map<string, Spoken>()
  for (const { token } of ordered) {
    const meaning = token.gloss && inLanguage(token.gloss, language)
    const text = meaning?.text.toLowerCase() ?? ''
    // After “attack”, “attacks” says nothing new.
    if (meaning && !meanings.has(text) && !meanings.has(text.replace(/s$/, ''))) meanings.set(text, meaning)
  }
  return {
    lemma,
    upos,
    translit: lemmaTranslit,
    devanagari: toDevanagari(lemmaTranslit, upos),
    meanings: [...meanings.values()].slice(0, MOST_MEANINGS),
    guessed: isGuess(provenance),
  }
}

/** What the text calls by name, in the order of its first mention. */
function namesOf({ entities, mentions }: Article, language: GlossLanguage): readonly GlossaryName[] {
  const named = new Set(mentions.filter(({ kind }) => kind === 'name').map(({ entity }) => entity))
  return [...named].flatMap((wanted) => {
    const entity = entities.find(({ id }) => id === wanted)
    if (!entity) return []
    return [
      {
        entity,
        devanagari: toDevanagari(entity.translit, 'PROPN'),
        name: inLanguage(entity.name, language),
        description: inLanguage(entity.description, language),
      },
    ]
  })
}

/** The paragraphs that are on paper with their numbers there: the headline 0, all others from 1, as styles/print.css counts. */
function printedParagraphs(article: Article) {
  const headline = headlineOf(article)
  return [...(headline ? [headline] : []), ...bodyParagraphs(article)].map(
    ({ paragraph }, index) => [headline ? index : index + 1, paragraph] as const,
  )
}
