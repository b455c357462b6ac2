/** Words written without the space between them: ہےاور, اسکے, کرنےوالے. */
import { lookupKey, UNJOINED } from '#urdu/script/letters.ts'
import type { Lexicon } from '#urdu/lexicon/lexicon.ts'
import type { RawToken } from '#urdu/segment/tokens.ts'

// Little words that lose the space before them, and those that lose the one after them.
const TAILS = new Set(
  `اور ہے ہیں کے کی کا کو سے میں پر نے کہ بھی ہی تھا تھے تھی گا گے گی نہیں لیے لئے والے والا والی ہوئے کیا دیا دیے دی دیں دے دینے دیتا دیتے دیتی گیا گئی گئے گئیں لیا لی رہا رہے رہی تک ساتھ بعد`.split(
    ' ',
  ),
)
const HEADS = new Set('ہے ہیں تھا تھے تھی اور کے کا سے میں نے نہیں ہوئے والے گا گے'.split(' '))
/** Stems that run together with what completes them: ہوگیا, کردیا. */
const STEMS = new Set(['ہو', 'کر', 'دے', 'لے', 'جا', 'رہ', 'بن'])
const PRONOUNS = new Set(['اس', 'ان', 'جس', 'کس', 'جن', 'ہم', 'آپ'])
const SHORTEST = 2
const LONGEST = 30

/** Splits every unknown word that is plainly two words; the parts keep their places in the text. */
export function splitJoined(tokens: readonly RawToken[], text: string, lexicon: Lexicon): RawToken[] {
  return tokens.flatMap((token, at) => {
    if (isGivenAway(token, tokens[at + 1])) return splitOne(token, text, lexicon) ?? [token]
    if (
      token.kind !== 'word' ||
      token.key.length < 4 ||
      token.key.length > LONGEST ||
      lexicon.find(token.key).length > 0
    )
      return [token]
    return splitOne(token, text, lexicon) ?? [token]
  })
}

const AFTER_KARDI = new Set([
  'گئی',
  'گئیں',
  'ہے',
  'تھی',
  'ہیں',
  'تھیں',
  'جائے',
  'جائیں',
  '۔',
  '،',
  'اور',
  'جس',
])

/** کردی is also Kurdish; before گئی or at the end it is کر دی. */
function isGivenAway({ key }: RawToken, next: RawToken | undefined): boolean {
  return key === 'کردی' && (next === undefined || AFTER_KARDI.has(next.key))
}

function splitOne(token: RawToken, text: string, lexicon: Lexicon): [RawToken, RawToken] | undefined {
  const form = text.slice(token.start, token.end)
  if (form.includes('_')) return undefined
  for (let at = SHORTEST; at <= form.length - SHORTEST; at += 1) {
    const [left, right] = [lookupKey(form.slice(0, at)), lookupKey(form.slice(at))]
    // Where the letters would not join anyway, the missing space is not even seen.
    const unseen = UNJOINED.includes(form.charAt(at - 1))
    const tail =
      TAILS.has(right) &&
      (unseen && (left.length > 2 || TAILS.has(left) || STEMS.has(left))
        ? lexicon.knows(left)
        : PRONOUNS.has(left))
    const head = HEADS.has(left) && unseen && right.length > 2 && lexicon.knows(right)
    if (!tail && !head) continue
    const cut = token.start + at
    return [
      { start: token.start, end: cut, kind: 'word', key: left },
      { start: cut, end: token.end, kind: 'word', key: right },
    ]
  }
  return undefined
}
