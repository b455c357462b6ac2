/** An article's words as CoNLL-U: the inverse of `fromConllu`. */
import type { Article, Glosses, Mention, Paragraph, Sentence, Unit } from './article.ts'
import { formatConllu, type NewRow } from './conllu.ts'
import { hasSpaceAfter } from './gaps.ts'
import { byPlace } from './span.ts'

/** Writes all sentences, with units in `Mwe`, mentions in `Entity`, and the provenance in the first comment. */
export function toConllu(article: Article): string {
  return [...conlluParagraphs(article)].join('')
}

/** The same, paragraph by paragraph: for texts so long that their words should not fill the memory a second time. */
export function* conlluParagraphs(article: Article): Generator<string> {
  const types = new Map(article.entities.map((entity) => [entity.id, entity.type]))
  const mentions = Map.groupBy(article.mentions, ({ paragraph }) => paragraph)
  let head: Record<string, string> = { newdoc: '', provenance: provenance(article) }
  for (const [index, paragraph] of article.paragraphs.entries()) {
    if (paragraph.sentences.length === 0) continue
    const number = index + 1
    const brackets = bracketsOf(mentions.get(number) ?? [], types)
    yield formatConllu(
      paragraph.sentences.map((sentence, nth) => ({
        comments: {
          ...(nth === 0 && { ...head, 'newpar id': `p${number}` }),
          sent_id: `p${number}.s${nth + 1}`,
          text: paragraph.text.slice(sentence.start, sentence.end),
          ...withLanguages('text_', sentence.translation),
        },
        rows: toRows(sentence, paragraph, brackets),
      })),
    )
    head = {}
  }
}

function provenance({ provenance: by }: Article): string {
  return by.kind === 'checked' ? `checked by ${by.by}` : `machine, ${by.rule}`
}

function withLanguages(prefix: string, glosses: Glosses | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(glosses ?? {}).map(([language, text]) => [prefix + language, text]),
  )
}

/** What is in MISC of the token with this span, in a sentence that ends at `until`. */
type Brackets = (start: number, end: number, until: number) => Record<string, string>

/** The mentions of one paragraph by where they begin and end: asked for every token, so no search will do. */
function bracketsOf(mentions: readonly Mention[], types: ReadonlyMap<string, string>): Brackets {
  const inOrder = [...mentions].sort(byPlace)
  const beginning = Map.groupBy(inOrder, ({ start }) => start)
  const ending = Map.groupBy(inOrder, ({ end }) => end)
  return (start, end, until) => {
    const opening = (beginning.get(start) ?? []).filter((mention) => mention.end <= until)
    const closing = (ending.get(end) ?? []).filter((mention) => mention.start < start)
    const entity =
      opening
        .map(
          (mention) =>
            `(${mention.entity}-${types.get(mention.entity) ?? ''}${mention.end === end ? ')' : ''}`,
        )
        .join('') +
      closing
        .reverse()
        .map((mention) => `${mention.entity})`)
        .join('')
    return {
      ...(entity && { Entity: entity }),
      ...(opening.length > 0 && { Mention: opening.map(({ kind }) => kind).join(',') }),
    }
  }
}

function toRows(sentence: Sentence, { text }: Paragraph, brackets: Brackets): NewRow[] {
  const units = unitsByToken(sentence.units)
  return sentence.tokens.map((token, index) => {
    const { start, end, lemma, upos, feats, translit, lemmaTranslit, gloss, provenance: by } = token
    return {
      form: text.slice(start, end),
      lemma,
      upos,
      feats,
      misc: {
        ...meanings('Gloss', gloss ? [gloss] : []),
        ...(translit && { Translit: translit, LTranslit: lemmaTranslit }),
        // What is checked has no mark: whoever checks a word takes it away.
        ...(by?.kind === 'machine' && { Guess: by.rule }),
        ...unitColumns(units.get(index + 1) ?? [], index + 1),
        ...brackets(start, end, sentence.end),
        ...(!hasSpaceAfter(text, end) && { SpaceAfter: 'No' }),
      },
    }
  })
}

type Numbered = { readonly unit: Unit; readonly id: number }

function unitsByToken(units: readonly Unit[]): ReadonlyMap<number, readonly Numbered[]> {
  const byToken = new Map<number, Numbered[]>()
  units.forEach((unit, index) => {
    for (const token of unit.tokens) {
      const own = byToken.get(token)
      if (own) own.push({ unit, id: index + 1 })
      else byToken.set(token, [{ unit, id: index + 1 }])
    }
  })
  return byToken
}

function unitColumns(own: readonly Numbered[], token: number): Record<string, string> {
  if (own.length === 0) return {}
  const begun = own.filter(({ unit }) => unit.tokens[0] === token).map(({ unit }) => unit.gloss)
  return {
    Mwe: own.map(({ unit, id }) => (unit.tokens[0] === token ? `${id}:${unit.kind}` : String(id))).join(';'),
    ...meanings('MweGloss', begun),
  }
}

function meanings(key: string, glosses: readonly Glosses[]): Record<string, string> {
  if (glosses.length === 0) return {}
  const hindi = glosses.map(({ hi }) => hi ?? '')
  return {
    [key]: glosses.map(({ en }) => en).join(';'),
    ...(hindi.some(Boolean) && { [`${key}[hi]`]: hindi.join(';') }),
  }
}
