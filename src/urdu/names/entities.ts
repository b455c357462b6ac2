/** Whom the names of an article belong to: the same name, its short forms, its adjectives and its country all meet in one entity. */
import type { LocalText, Entity, EntityType, Mention } from '#article/article.ts'
import type { Gazetteer, Known } from '#urdu/lexicon/gazetteer.ts'
import type { FoundName } from './name-runs.ts'
import type { Word } from '#urdu/words/word.ts'

/** The names of one sentence with the words that they consist of. */
export type NamedSentence = {
  readonly paragraph: number
  readonly words: readonly Word[]
  readonly names: readonly FoundName[]
}

type Draft = {
  readonly key: string
  readonly type: EntityType
  readonly name: LocalText
  readonly translit: string
  readonly known: Known | undefined
  title: string | undefined
}

export type Linked = { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] }

/** Links all mentions of an article; entities are numbered e1… in the order in which they are first mentioned. Linear. */
export function linkEntities(sentences: readonly NamedSentence[], gazetteer: Gazetteer): Linked {
  const drafts = new Map<string, Draft>()
  const shortForms = shortFormsOf(sentences)
  const used: { key: string; mention: Omit<Mention, 'entity'> }[] = []
  for (const { paragraph, words, names } of sentences) {
    for (const name of names) {
      const [from, to] = [words[name.first], words[name.last]]
      if (!from || !to) continue
      const key = keyOf(name, words, shortForms)
      const known = name.known ?? gazetteer.byName.get(key)
      const draft = drafts.get(key)
      if (draft) draft.title ??= name.title
      else drafts.set(key, draftOf(key, name, words, known))
      used.push({ key, mention: { paragraph, start: from.start, end: to.end, kind: name.kind } })
      if (known && known.standsFor !== '' && name.kind === 'metonym') addCountry(known, gazetteer, drafts)
    }
  }
  return numbered(drafts, used)
}

function wordsOf(name: FoundName, words: readonly Word[]): string {
  return words
    .slice(name.first, name.last + 1)
    .map(({ key }) => key)
    .join(' ')
}

/** Last (and first) words of full personal names → the full name, the first that uses them. */
function shortFormsOf(sentences: readonly NamedSentence[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const { words, names } of sentences) {
    for (const name of names) {
      if (name.type !== 'PERSON' || name.short || name.first === name.last) continue
      const full = name.known?.name ?? wordsOf(name, words)
      for (const at of [name.last, name.first]) {
        const form = words[at]?.key
        if (form !== undefined && !forms.has(form)) forms.set(form, full)
      }
    }
  }
  return forms
}

/** What makes two mentions one entity: the gazetteer's name, else the words; a short form has its fuller form's. */
function keyOf(name: FoundName, words: readonly Word[], shortForms: ReadonlyMap<string, string>): string {
  const own = wordsOf(name, words)
  if (name.type === 'PERSON' && name.short) {
    const full = shortForms.get(own)
    if (full !== undefined) return full
  }
  return name.known?.name ?? own
}

function draftOf(key: string, name: FoundName, words: readonly Word[], known: Known | undefined): Draft {
  return {
    key,
    type: known?.type ?? name.type,
    name: { en: known?.english ?? name.english, ur: known?.name ?? wordsOf(name, words) },
    translit: known?.translit ?? name.translit,
    known,
    title: name.title,
  }
}

function addCountry({ standsFor }: Known, gazetteer: Gazetteer, drafts: Map<string, Draft>): void {
  const known = gazetteer.byName.get(standsFor)
  if (!known || drafts.has(standsFor)) return
  const { type, english, translit } = known
  drafts.set(standsFor, {
    key: standsFor,
    type,
    name: { en: english, ur: standsFor },
    translit,
    known,
    title: undefined,
  })
}

function numbered(
  drafts: ReadonlyMap<string, Draft>,
  used: readonly { key: string; mention: Omit<Mention, 'entity'> }[],
): Linked {
  const ids = new Map([...drafts.keys()].map((key, index) => [key, `e${index + 1}`]))
  const entities = [...drafts.values()].map((draft): Entity => {
    const { key, type, name, translit, known } = draft
    const refersTo = known?.standsFor ? ids.get(known.standsFor) : undefined
    return {
      id: ids.get(key) ?? '',
      type,
      name,
      translit,
      description:
        known && (known.description.en || known.description.ur) ? known.description : described(draft),
      ...(known?.wikidata && { wikidata: known.wikidata }),
      ...(refersTo && { refersTo }),
    }
  })
  return { entities, mentions: used.map(({ key, mention }) => ({ ...mention, entity: ids.get(key) ?? '' })) }
}

/** The kinds that the engine finds by itself. */
const KINDS: Readonly<Partial<Record<EntityType, LocalText>>> = {
  PERSON: { en: 'Person, recognised by the name alone', ur: 'شخص، صرف نام سے پہچانا گیا' },
  PLACE: { en: 'Place, recognised by its surroundings in the text', ur: 'مقام، متن کے سیاق سے پہچانا گیا' },
  ORGANIZATION: { en: 'Organisation, recognised by its name', ur: 'ادارہ، نام سے پہچانا گیا' },
  GROUP: { en: 'Group of people', ur: 'لوگوں کا گروہ' },
  EVENT: { en: 'Event', ur: 'واقعہ' },
}
const OF_ANY_KIND: LocalText = { en: 'Named in the article', ur: 'مضمون میں نام سے مذکور' }

/** What can be said of a name that is not in the gazetteer. */
function described({ type, title }: Draft): LocalText {
  const { en, ur } = KINDS[type] ?? OF_ANY_KIND
  return title ? { en: `Called “${title}” in the article`, ur } : { en, ur }
}
