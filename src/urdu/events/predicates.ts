/** What the verb of an event says in English, as a chronology says it. */
import type { Token, Unit } from '#article/article.ts'
import type { Verb } from './clauses.ts'
import type { View } from './view.ts'

/** A verb with its noun: what they mean together, and their tokens. */
export type Predicate = {
  readonly meaning: string
  readonly from: number
  readonly to: number
  readonly light: boolean
}

export function predicateOf(view: View, { first, last }: Verb): Predicate {
  const end = ({ tokens }: Unit) => (tokens.at(-1) ?? 0) - 1
  const unit = view.units
    .filter((one) => end(one) >= first && end(one) <= last && isVerbUnit(one, view.tokens))
    // Of two that end together, امداد کرے گا and کرے گا, the longer.
    .sort((a, b) => end(b) - end(a) || b.tokens.length - a.tokens.length)[0]
  const to = last + 1
  if (unit) {
    const from = (unit.tokens[0] ?? 1) - 1
    return { meaning: told(unit.gloss.en, view, first), from, to, light: from < first }
  }
  const word = view.tokens.slice(first, to).findLast(({ upos, gloss }) => upos === 'VERB' && gloss)
  return { meaning: told(word?.gloss?.en ?? '', view, first), from: first, to, light: false }
}

function isVerbUnit({ kind, tokens: parts }: Unit, tokens: readonly Token[]): boolean {
  if (kind === 'light-verb' || kind === 'verb') return true
  // کا کہنا تھا "said": an expression that ends in a verb.
  const last = tokens[(parts.at(-1) ?? 0) - 1]
  return kind === 'expression' && (last?.upos === 'VERB' || last?.upos === 'AUX')
}

// Participles that are not like the past.
const PASTS = new Map(
  'taken took|given gave|written wrote|gone went|come came|become became|begun began|seen saw|shown showed|spoken spoke|broken broke|chosen chose|driven drove|fallen fell|known knew|grown grew|thrown threw|risen rose|run ran|stolen stole|torn tore|worn wore|withdrawn withdrew|undertaken undertook|done did|drawn drew|eaten ate|flown flew|forgotten forgot|hidden hid|shaken shook|sung sang|sunk sank|sworn swore|overthrown overthrew|proven proved'
    .split('|')
    .map((pair): [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']),
)

/** کیا تھا "had done" is “did” beside a date, میچ ہوگا "will be" is “will take place”, کیمپ لگے گا “will be set up”. */
function told(said: string, view: View, verb: number): string {
  const many = view.tokens[verb]?.feats['Number'] === 'Plur'
  const meaning = said
    .replace(/^had been\b/, many ? 'were' : 'was')
    .replace(/^had (?!not\b)(\w+)/, (_, participle: string) => PASTS.get(participle) ?? participle)
  switch (view.lemma(verb)) {
    case 'ہونا':
      return meaning
        .replace(/^(?:was|were)$/, 'took place')
        .replace(/ be$/, ' take place')
        .replace(/ been$/, ' taken place')
    case 'لگنا':
      return meaning.replace(/\bseem$/, 'be set up').replace(/^seemed$/, 'was set up')
    default:
      return meaning
  }
}

/** “was fined”, “will be held”; not “is coming”. */
export function isPassive({ meaning }: Predicate): boolean {
  return /\b(?:be|been|was|were|is|are)\b/.test(meaning) && !/ing\b/.test(meaning)
}
