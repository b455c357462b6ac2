/** "After the phone call", where another sentence of the article says on which day the call was. */
import type { TimeExpression } from '#article/article.ts'
import type { NamedSentence } from '#urdu/names/entities.ts'
import type { TimeRule } from '#urdu/time/rules.ts'
import type { Word } from '#urdu/words/word.ts'

const DAY = /^\d{4}-\d\d-\d\d$/
const RULE: TimeRule = 'after-event'

/** The further times that an article's own dates give: `times` are those found so far, in the order of the text. */
export function findAfterEvents(
  sentences: readonly NamedSentence[],
  times: readonly TimeExpression[],
): TimeExpression[] {
  const timesOf = Map.groupBy(times, ({ paragraph }) => paragraph)
  const days = new Map<string, string>()
  for (const { paragraph, words } of sentences) {
    const [first, last] = [words[0], words.at(-1)]
    if (!first || !last) continue
    const day = timesOf
      .get(paragraph)
      ?.find(({ start, end, edtf }) => first.start <= start && end <= last.end && DAY.test(edtf))
    if (!day) continue
    for (const word of words) if (isEvent(word) && !days.has(word.lemma)) days.set(word.lemma, day.edtf)
  }
  if (days.size === 0) return []
  return sentences.flatMap((sentence) => afterEvents(sentence, days, timesOf.get(sentence.paragraph) ?? []))
}

/** What happens again and again: one prayer is not another. */
const RECURRING = new Set(['نماز', 'دعا', 'اذان', 'خطبہ', 'روزہ'])

/** A noun that makes a verb (حملہ کرنا, ملاقات ہونا) names something that happens. */
function isEvent({ upos, entry }: Word): boolean {
  const makesVerb = upos === 'NOUN' && entry !== undefined && entry.light.size > 0
  return makesVerb && !entry.flags.has('time') && !RECURRING.has(entry.lemma)
}

function afterEvents(
  { paragraph, words }: NamedSentence,
  days: ReadonlyMap<string, string>,
  taken: readonly TimeExpression[],
): TimeExpression[] {
  return words.flatMap((word, at) => {
    const edtf = days.get(word.lemma)
    const after = words[at + 2]
    if (edtf === undefined || !isEvent(word) || words[at + 1]?.key !== 'کے' || after?.key !== 'بعد') return []
    if (words[at + 3]?.key === 'سے') return []
    // فون کال کے بعد, اس ملاقات کے بعد
    const before = words[at - 1]
    const first =
      before && ((before.upos === 'NOUN' && before.feats['Case'] === 'Nom') || before.upos === 'DET')
        ? before
        : word
    const place = { paragraph, start: first.start, end: after.end }
    return taken.some(({ start, end }) => start < place.end && place.start < end)
      ? []
      : [{ ...place, edtf, rule: RULE }]
  })
}
