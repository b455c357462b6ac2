/** The clauses of a sentence as a chronology needs them: each with its finite verb, and what that verb expresses. */
import type { Token } from '#article/article.ts'

/** `told` happened or is to come, `ongoing` goes on, `habit` happens again and again, `state` is only ہے or تھا. */
export type VerbKind = 'told' | 'ongoing' | 'habit' | 'state'

/** Indices of tokens; `last` is the last of the verb's words. */
export type Verb = { readonly first: number; readonly last: number; readonly kind: VerbKind }

export type Clause = {
  /** From this token up to, not with, `to`. */
  readonly from: number
  readonly to: number
  readonly verb?: Verb
  /** جو, جس نے: it describes something that is before it. */
  readonly relative: boolean
}

const RELATIVE: ReadonlySet<string> = new Set(['جو', 'جس', 'جن', 'جسے', 'جنھیں', 'جنہیں', 'جنہوں', 'جنھوں'])
const IN_VERBS: ReadonlySet<string> = new Set(['نہیں', 'نہ', 'بھی', 'ہی', 'تو'])

/** What begins another clause. */
const OPENING: ReadonlySet<string> = new Set(['کہ', 'بلکہ', 'جبکہ', 'لیکن', 'تاہم', 'مگر'])

/** A clause ends with its finite verb, or before کہ. */
export function clausesOf(tokens: readonly Token[], isNaming: (at: number) => boolean): Clause[] {
  const clauses: Clause[] = []
  let from = afterDateline(tokens)
  const close = (to: number, verb?: Verb) => {
    const relative = tokens.slice(from, to).some(({ lemma, upos }) => upos === 'PRON' && RELATIVE.has(lemma))
    if (to > from) clauses.push({ from, to, relative, ...(verb && { verb }) })
    from = to
  }
  for (let at = from; at < tokens.length; at += 1) {
    const lemma = tokens[at]?.lemma ?? ''
    if (OPENING.has(lemma)) {
      close(at)
      from = lemma === 'کہ' ? at + 1 : at
    }
    if (!isVerbal(tokens[at]) || isNaming(at)) continue
    const verb = verbAt(tokens, at)
    if (isWithout(tokens, at)) at = verb.last
    else if (verb.kind !== undefined) close(verb.last + 1, { ...verb, kind: verb.kind })
    at = verb.last
  }
  close(tokens.length)
  return clauses
}

/** لاہور (نمائندہ خصوصی): what follows it is the news. */
function afterDateline(tokens: readonly Token[]): number {
  const end = tokens.slice(0, LONGEST_DATELINE).findIndex(({ lemma }) => lemma === ')')
  const start = tokens.findIndex(({ lemma }) => lemma === '(')
  return end > 0 && start >= 0 && start < 4 ? end + 1 : 0
}
const LONGEST_DATELINE = 12

function isVerbal(token: Token | undefined): boolean {
  return token?.upos === 'VERB' || token?.upos === 'AUX'
}

/** بغیر وجہ بتائے: a perfect in form only. */
function isWithout(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ lemma }) => lemma === 'بغیر')
}

/** The run of verbs and helpers that begins here; no kind where it is not finite. */
function verbAt(tokens: readonly Token[], first: number): { first: number; last: number; kind?: VerbKind } {
  let last = first
  for (let at = first + 1; at < tokens.length; at += 1) {
    // کرتے ہوئے کہا: another verb.
    if (tokens[at]?.upos === 'VERB') break
    if (isVerbal(tokens[at])) last = at
    else if (!IN_VERBS.has(tokens[at]?.lemma ?? '')) break
  }
  const run = tokens.slice(first, last + 1).filter((token) => isVerbal(token))
  return run.some((token) => isFiniteVerb(token)) ? { first, last, kind: kindOf(run) } : { first, last }
}

/** A finite verb, as UD marks it: کہا, کرتے ہیں, ہوگا; not کرنا, ہوئے. */
export function isFiniteVerb({ upos, feats, lemma }: Token): boolean {
  if (upos !== 'VERB' && upos !== 'AUX') return false
  if (feats['VerbForm'] === 'Fin' || feats['Tense'] === 'Fut') return true
  // A simple past is a participle in form, also that of a helper (ہلاک ہو گئے); ہوئے of کرتے ہوئے is none.
  return feats['Aspect'] === 'Perf' && feats['Number'] !== undefined && (upos === 'VERB' || lemma !== 'ہونا')
}

function kindOf(run: readonly Token[]): VerbKind {
  const now = run.some(({ feats }) => feats['Tense'] === 'Pres')
  const then = run.some(({ feats }) => feats['Tense'] === 'Past')
  if (run.every(({ lemma, feats }) => lemma === 'ہونا' && /^(?:Pres|Past)$/.test(feats['Tense'] ?? '')))
    return 'state'
  if (run.some(({ feats }) => feats['Aspect'] === 'Imp') && !run.some(isDone)) return 'habit'
  const ongoing = run.some(
    ({ lemma, upos, feats }) => lemma === 'رہنا' && upos === 'AUX' && feats['Aspect'] === 'Perf',
  )
  return ongoing && now && !then ? 'ongoing' : 'told'
}

function isDone({ feats }: Token): boolean {
  return feats['Aspect'] === 'Perf' || feats['Tense'] === 'Fut'
}
