/** What the rows of a CoNLL-U sentence say beyond single words: meanings by language, units (`Mwe`) and mentions (`Entity`). */
import {
  ENTITY_TYPES,
  type EntityType,
  type GlossLanguage,
  type Glosses,
  MENTION_KINDS,
  type Mention,
  type MentionKind,
  type Sentence,
  UNIT_KINDS,
  type Unit,
  type UnitKind,
} from './article.ts'
import type { Problem, Row, RowSentence } from './conllu.ts'

/** `Gloss=` is English, `Gloss[hi]=` another language; comments use `text_en`, `text_hi`. */
export function readGlosses(
  values: Readonly<Record<string, string>>,
  key: 'Gloss' | 'MweGloss' | 'text',
): Glosses | undefined {
  const read = (language: GlossLanguage) =>
    values[key === 'text' ? `text_${language}` : language === 'en' ? key : `${key}[${language}]`]
  const en = read('en')
  const hi = read('hi')
  if (!en) return undefined
  return hi ? { en, hi } : { en }
}

/** The units of a sentence in the order of their numbers, which is the order in which the article had them. */
export function readUnits(rows: readonly Row[], problems: Problem[]): Unit[] {
  const units = new Map<string, { kind: UnitKind; tokens: number[]; gloss: Glosses }>()
  rows.forEach((row, index) => {
    const entries = row.misc['Mwe']?.split(';') ?? []
    const meanings = readGlosses(row.misc, 'MweGloss')
    let opened = 0
    for (const entry of entries) {
      const [id = '', kindName] = entry.split(':')
      const unit = units.get(id)
      if (kindName === undefined && unit) {
        unit.tokens.push(index + 1)
        continue
      }
      const kind = UNIT_KINDS.find((known) => known === kindName)
      const en = meanings?.en.split(';')[opened]?.trim()
      const hi = meanings?.hi?.split(';')[opened]?.trim()
      opened += 1
      if (!kind || !en || unit) {
        problems.push({
          line: row.line,
          what: `the unit "${entry}" has no known kind, no MweGloss, or begins twice`,
          fix: `Write Mwe=N:KIND and MweGloss= on its first word, Mwe=N on the others; kinds: ${UNIT_KINDS.join(', ')}.`,
        })
        continue
      }
      units.set(id, { kind, tokens: [index + 1], gloss: hi ? { en, hi } : { en } })
    }
  })
  return [...units].sort(([a], [b]) => Number(a) - Number(b) || 0).map(([, unit]) => unit)
}

type Open = { id: string; start: number; kind: MentionKind }

/** The mentions of a sentence; notes in `types` what the brackets say each entity is. */
export function readMentions(
  { rows }: RowSentence,
  sentence: Sentence,
  paragraph: number,
  types: Map<string, EntityType>,
  problems: Problem[],
): Mention[] {
  const mentions: Mention[] = []
  const open: Open[] = []
  rows.forEach((row, index) => {
    const token = sentence.tokens[index]
    const brackets = row.misc['Entity']
    if (!token || !brackets) return
    const kinds = row.misc['Mention']?.split(',') ?? []
    const wrong = (what: string) =>
      problems.push({
        line: row.line,
        what,
        fix: 'Write Entity=(e1-PERSON … Entity=e1), nested in order, and Mention= with a kind for each bracket that opens.',
      })
    if (brackets.replace(PIECE, '') !== '') wrong(`"${brackets}" is not entity brackets`)
    for (const piece of brackets.matchAll(PIECE)) {
      const [, opening, typeName, alone, closing] = piece
      if (opening !== undefined) {
        const type = ENTITY_TYPES.find((known) => known === typeName)
        const kindName = kinds.shift() ?? 'name'
        const kind = MENTION_KINDS.find((known) => known === kindName)
        if (!type || !kind) wrong(`entity ${opening} has an unknown type or mention kind`)
        else if ((types.get(opening) ?? type) !== type) wrong(`entity ${opening} has two types`)
        if (type) types.set(opening, type)
        open.push({ id: opening, start: token.start, kind: kind ?? 'name' })
      }
      const id = alone ? opening : closing
      if (id === undefined) continue
      const mention = open.at(-1)?.id === id ? open.pop() : undefined
      if (mention)
        mentions.push({ paragraph, start: mention.start, end: token.end, entity: id, kind: mention.kind })
      else wrong(`the bracket of ${id} closes without being the last that opened`)
    }
  })
  for (const { id } of open) {
    problems.push({
      line: rows.at(-1)?.line ?? 0,
      what: `the bracket of ${id} is never closed`,
      fix: `Add Entity=${id}) on its last word.`,
    })
  }
  return mentions
}

// (e3-PERSON   (e3-PERSON)   e3)
const PIECE = /\(([^()-]+)-([A-Z]+)(\)?)|([^()-]+)\)/g
