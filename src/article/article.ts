/**
 * What an article is: the one type between everything that makes an article
 * (build, worker, link, storage) and everything that shows or exports one.
 *
 * All positions are half-open ranges of UTF-16 code units in their paragraph's
 * text, which is never changed: `text.slice(start, end)` is the form.
 */

/** The universal part-of-speech tags of Universal Dependencies v2. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type Upos = (typeof UPOS)[number]

/** THE list of entity types, in the order in which they are listed, each with its class in schema.org. */
export const ENTITY_CLASSES = {
  PERSON: 'Person',
  PLACE: 'Place',
  ORGANIZATION: 'Organization',
  // schema.org has no people as a whole (Kurds, hackers), and Organization would say too much.
  GROUP: 'Thing',
  EVENT: 'Event',
} as const
export type EntityType = keyof typeof ENTITY_CLASSES
export const ENTITY_TYPES = Object.keys(ENTITY_CLASSES) as readonly EntityType[]

/** How a mention names its entity: جو بائیڈن is a name, امریکی صدر nominal, امریکی adjectival, ماسکو (for Russia) a metonym. */
export const MENTION_KINDS = ['name', 'nominal', 'adjectival', 'metonym'] as const
export type MentionKind = (typeof MENTION_KINDS)[number]

/** Why several tokens have one meaning: رابطہ کرنا is a light verb, کے مطابق a postposition, ذرائع ابلاغ an izafat. */
export const UNIT_KINDS = [
  'name',
  'light-verb',
  'verb',
  'izafat',
  'postposition',
  'compound',
  'expression',
] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

/** What a paragraph of the source is for; furniture (یہ بھی پڑھیے) is kept in the source and not shown as text. */
export const PARAGRAPH_ROLES = ['headline', 'body', 'caption', 'furniture'] as const
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number]

/** Languages in which a meaning can be given. */
export const GLOSS_LANGUAGES = ['en', 'hi'] as const
export type GlossLanguage = (typeof GLOSS_LANGUAGES)[number]

/** A text in one or more gloss languages; always in English. */
export type Glosses = { readonly en: string; readonly hi?: string }

/** A text for readers of several languages, by BCP 47 tag: always in English and Urdu, in Hindi where somebody wrote it. */
export type LocalText = { readonly en: string; readonly ur: string; readonly hi?: string }

/** Half-open range of UTF-16 code units in the paragraph's text. */
export type Span = { readonly start: number; readonly end: number }

/** A span in the article: `paragraph` counts from 1 in the source, furniture included. */
export type Place = Span & { readonly paragraph: number }

/** Who vouches for an annotation. */
export type Provenance =
  | { readonly kind: 'checked'; readonly by: string }
  | { readonly kind: 'machine'; readonly rule: string }

export type Token = Span & {
  readonly lemma: string
  readonly upos: Upos
  /** Universal features such as `Case` → `Nom`, in the order of the file. */
  readonly feats: Readonly<Record<string, string>>
  /** Full romanisation (ur-Latn) of the form; empty for punctuation. The other scripts are derived from it. */
  readonly translit: string
  /** Full romanisation of the lemma; empty for punctuation. */
  readonly lemmaTranslit: string
  /** Devanagari spelling (ur-Deva), derived from `translit` by rule; empty for punctuation. */
  readonly devanagari: string
  /** Meaning in this place, one to three words; absent for punctuation. */
  readonly gloss?: Glosses
  /** Only where it differs from the article's. */
  readonly provenance?: Provenance
}

/** Tokens of one sentence that mean one thing together; they need not be neighbours (رابطہ نہیں کیا). */
export type Unit = {
  readonly kind: UnitKind
  /** Token numbers in the sentence, from 1, ascending. */
  readonly tokens: readonly number[]
  readonly gloss: Glosses
}

export type Sentence = Span & {
  readonly tokens: readonly Token[]
  readonly units: readonly Unit[]
  readonly translation?: Glosses
}

export type Paragraph = {
  readonly role: ParagraphRole
  readonly text: string
  /** Empty for furniture and in an article that is not annotated. */
  readonly sentences: readonly Sentence[]
}

export type Entity = {
  readonly id: string
  readonly type: EntityType
  readonly name: LocalText
  /** Full romanisation of the Urdu name. */
  readonly translit: string
  /** One line that says who or what that is. */
  readonly description: LocalText
  /** Wikidata item such as `Q6279`, only where certain. */
  readonly wikidata?: string
  /** The entity that this one stands for when used as a metonym: Moscow for Russia. */
  readonly refersTo?: string
}

export type Mention = Place & { readonly entity: string; readonly kind: MentionKind }

/** Words that say when, with the value that they were resolved to and the rule that gave it. */
export type TimeExpression = Place & { readonly edtf: string; readonly rule: string }

/** Somebody in the text vouches for the event; others in it may deny it. */
export type Claim = { readonly by: readonly string[]; readonly deniedBy: readonly string[] }

export type ArticleEvent = {
  readonly id: string
  /** EDTF (ISO 8601-2), for example `2021-07-09`, `2021-06`, `2018~/2021-07`. */
  readonly edtf: string
  /** Where the date comes from, in one plain sentence. */
  readonly dateNote: LocalText
  readonly label: LocalText
  /** Entity ids. */
  readonly participants: readonly string[]
  /** The passages that describe the event, in reading order. */
  readonly passages: readonly Place[]
  readonly claim?: Claim
}

/** A slip in the source, left as it is. */
export type Correction = Place & { readonly correct: string; readonly note: LocalText }

export type ReferenceDate = {
  /** ISO date that relative times count from. */
  readonly date: string
  readonly basis: 'stated' | 'inferred'
  readonly note: LocalText
}

export type Article = {
  readonly slug: string
  /** The source file's name, for those who want to look. */
  readonly source: string
  readonly annotated: boolean
  readonly provenance: Provenance
  readonly referenceDate?: ReferenceDate
  readonly paragraphs: readonly Paragraph[]
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeExpression[]
  /** In order of time: by earliest day, then latest. */
  readonly events: readonly ArticleEvent[]
  readonly corrections: readonly Correction[]
}

/** What the shelf needs to know of an article. */
export type ArticleSummary = {
  readonly slug: string
  readonly annotated: boolean
  readonly title: string
  readonly titleEn?: string
  readonly lede: string
  readonly ledeEn?: string
  readonly date?: string
  readonly words: number
}
