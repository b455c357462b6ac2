/** What an article can be searched for, shown before anything is typed: a name in Urdu, a word by sound, one by meaning. */
import type { Article } from '#article/article.ts'
import { sentencesOf } from '#article/parts.ts'
import { toPlainRoman } from '#urdu/script/roman.ts'
import type { Example } from './SearchField.tsx'

// Long enough to be worth looking for.
const FEWEST_LETTERS = 5

/** Up to three queries that find something in this article; fewer where it is not annotated. */
export function examplesOf(article: Article): readonly Example[] {
  const { entities, mentions } = article
  const counts = Map.groupBy(mentions, ({ entity }) => entity)
  const [named] = entities
    .filter(({ type }) => type !== 'EVENT')
    .toSorted((a, b) => (counts.get(b.id)?.length ?? 0) - (counts.get(a.id)?.length ?? 0))
  const nouns = sentencesOf(article)
    .flatMap(({ sentence }) => sentence.tokens)
    .filter(({ upos, translit }) => upos === 'NOUN' && translit.length >= FEWEST_LETTERS)
  const sound = nouns[0] && toPlainRoman(nouns[0].lemmaTranslit).toLowerCase()
  const other = nouns.find(({ gloss, lemma }) => gloss && lemma !== nouns[0]?.lemma)
  const examples = [
    { text: named?.name.ur, lang: 'ur' },
    { text: sound, lang: 'ur-Latn' },
    { text: other?.gloss?.en, lang: 'en' },
  ] as const
  return examples.flatMap(({ text, lang }) => (text === undefined ? [] : [{ text, lang }]))
}
