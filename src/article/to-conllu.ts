/** An article's words as CoNLL-U: the inverse of `fromConllu`. */
import type { Article, Glosses, Mention, Sentence, Unit } from './article.ts'
import { formatConllu, type NewRow } from './conllu.ts'
import { byPlace } from './span.ts'

/** Writes all sentences, with units in `Mwe`, mentions in `Entity`, and the provenance in the first comment. */
export function toConllu(article: Article): string {
  const types = new Map(article.entities.map((entity) => [entity.id, entity.type]))
  const sentences = article.paragraphs.flatMap((paragraph, index) => {
    const number = index + 1
    const mentions = article.mentions.filter((mention) => mention.paragraph === number).sort(byPlace)
    return paragraph.sentences.map((sentence, nth) => ({
      comments: {
        ...(number === firstAnnotated(article) &&
          nth === 0 && { newdoc: '', provenance: provenance(article) }),
        ...(nth === 0 && { 'newpar id': `p${number}` }),
        sent_id: `p${number}.s${nth + 1}`,
        text: paragraph.text.slice(sentence.start, sentence.end),
        ...withLanguages('text_', sentence.translation),
      },
      rows: toRows(sentence, paragraph.text, mentions, types),
    }))
  })
  return formatConllu(sentences)
}

function firstAnnotated(article: Article): number {
  return article.paragraphs.findIndex((paragraph) => paragraph.sentences.length > 0) + 1
}

function provenance({ provenance: by }: Article): string {
  return by.kind === 'checked' ? `checked by ${by.by}` : `machine, ${by.rule}`
}

function withLanguages(prefix: string, glosses: Glosses | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(glosses ?? {}).map(([language, text]) => [prefix + language, text]),
  )
}

function toRows(
  sentence: Sentence,
  text: string,
  mentions: readonly Mention[],
  types: ReadonlyMap<string, string>,
): NewRow[] {
  return sentence.tokens.map((token, index) => {
    const opening = mentions.filter((mention) => mention.start === token.start && mention.end <= sentence.end)
    const closing = mentions.filter((mention) => mention.end === token.end && mention.start < token.start)
    const entity =
      opening
        .map(({ entity, end }) => `(${entity}-${types.get(entity) ?? ''}${end === token.end ? ')' : ''}`)
        .join('') +
      closing
        .reverse()
        .map(({ entity }) => `${entity})`)
        .join('')
    const { start, end, lemma, upos, feats, translit, lemmaTranslit, gloss } = token
    const spaced = text[end] === ' ' || end === text.length
    return {
      form: text.slice(start, end),
      lemma,
      upos,
      feats,
      misc: {
        ...meanings('Gloss', gloss ? [gloss] : []),
        ...(translit && { Translit: translit, LTranslit: lemmaTranslit }),
        ...unitColumns(sentence.units, index + 1),
        ...(entity && { Entity: entity }),
        ...(opening.length > 0 && { Mention: opening.map(({ kind }) => kind).join(',') }),
        ...(!spaced && { SpaceAfter: 'No' }),
      },
    }
  })
}

function unitColumns(units: readonly Unit[], token: number): Record<string, string> {
  const own = units
    .map((unit, index) => ({ unit, id: index + 1 }))
    .filter(({ unit }) => unit.tokens.includes(token))
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
