/** How far a machine's annotation of a text agrees with the one made by hand: what the bench prints and the tests bound. */
import type { Article, Mention, Paragraph, Token } from '#article/article.ts'

/** Share of what was asked that came out the same; `of` is how much was asked. */
export type Score = { readonly share: number; readonly of: number }

export type Agreement = {
  /** F1 of places: the same start and end. */
  readonly sentences: number
  readonly tokens: number
  /** Of tokens with the same place. */
  readonly lemma: Score
  readonly upos: Score
  readonly translit: Score
  readonly devanagari: Score
  readonly gloss: Score
  /** Of all words, how many have one at all. */
  readonly glossed: Score
  readonly romanised: Score
  /** F1 over persons, places and organisations: the same place and type; names only, and all kinds of mentions. */
  readonly names: number
  readonly mentions: number
  /** Of the dates by hand (durations aside), how many have the same value at an overlapping place. */
  readonly dates: Score
}

/** Compares two annotations of the same text. */
export function agreementOf(machine: Article, hand: Article): Agreement {
  const pairs = pairedTokens(machine, hand)
  const words = pairs.filter(([, wanted]) => wanted.upos !== 'PUNCT')
  const same = (test: (found: Token, wanted: Token) => boolean): Score =>
    score(words, ([found, wanted]) => test(found, wanted))
  const own = tokensOf(machine).filter(({ upos }) => upos !== 'PUNCT')
  return {
    sentences: f1(sentenceKeys(machine), sentenceKeys(hand)),
    tokens: f1(tokenKeys(machine), tokenKeys(hand)),
    lemma: same((found, wanted) => found.lemma === wanted.lemma),
    upos: score(pairs, ([found, wanted]) => found.upos === wanted.upos),
    translit: same((found, wanted) => found.translit.toLowerCase() === wanted.translit.toLowerCase()),
    devanagari: same((found, wanted) => found.devanagari === wanted.devanagari),
    gloss: same((found, wanted) => found.gloss?.en.toLowerCase() === wanted.gloss?.en.toLowerCase()),
    glossed: score(own, ({ gloss }) => gloss !== undefined),
    romanised: score(own, ({ translit }) => translit !== ''),
    names: f1(mentionKeys(machine, isName), mentionKeys(hand, isName)),
    mentions: f1(mentionKeys(machine, isNamed), mentionKeys(hand, isNamed)),
    dates: score(
      hand.times.filter(({ edtf }) => !edtf.startsWith('P')),
      (wanted) =>
        machine.times.some(
          (found) =>
            found.edtf === wanted.edtf &&
            found.paragraph === wanted.paragraph &&
            found.start < wanted.end &&
            wanted.start < found.end,
        ),
    ),
  }
}

function tokensOf(article: Article): Token[] {
  return article.paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
}

function keyed<Item extends { start: number; end: number }>(
  article: Article,
  items: (paragraph: Paragraph) => readonly Item[],
): Map<string, Item> {
  return new Map(
    article.paragraphs.flatMap((paragraph, index) =>
      items(paragraph).map((item) => [`${index}:${item.start}-${item.end}`, item] as const),
    ),
  )
}

function pairedTokens(machine: Article, hand: Article): [Token, Token][] {
  const all = ({ sentences }: Paragraph) => sentences.flatMap(({ tokens }) => tokens)
  const found = keyed(machine, all)
  return [...keyed(hand, all)].flatMap(([key, wanted]) => {
    const own = found.get(key)
    return own ? [[own, wanted] satisfies [Token, Token]] : []
  })
}

function tokenKeys(article: Article): Set<string> {
  return new Set(keyed(article, ({ sentences }) => sentences.flatMap(({ tokens }) => tokens)).keys())
}

function sentenceKeys(article: Article): Set<string> {
  return new Set(keyed(article, ({ sentences }) => sentences).keys())
}

const COUNTED = new Set(['PERSON', 'PLACE', 'ORGANIZATION'])
const isName = ({ kind }: Mention) => kind === 'name' || kind === 'metonym'
const isNamed = ({ kind }: Mention) => kind !== 'nominal'

function mentionKeys({ entities, mentions }: Article, wanted: (mention: Mention) => boolean): Set<string> {
  const types = new Map(entities.map(({ id, type }) => [id, type]))
  return new Set(
    mentions
      .filter((mention) => wanted(mention) && COUNTED.has(types.get(mention.entity) ?? ''))
      .map(({ paragraph, start, end, entity }) => `${paragraph}:${start}-${end} ${types.get(entity)}`),
  )
}

function f1(found: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  const both = [...found].filter((key) => wanted.has(key)).length
  return found.size + wanted.size === 0 ? 1 : (2 * both) / (found.size + wanted.size)
}

function score<Item>(items: readonly Item[], right: (item: Item) => boolean): Score {
  return { share: items.length === 0 ? 1 : items.filter(right).length / items.length, of: items.length }
}
