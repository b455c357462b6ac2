/** How romanised endings join what is before them: hamla → hamle, kampanī → kampaniyoṉ, nikal → niklā. */

const VOWEL_AT_END = /[aāiīuūeo]$/u
const LETTER = '(?:k͟h|g͟h|chh|[bptṭdḍjkgṛ]h|ch|sh|zh|[bptṭsjhdḍzrṛfqkglmnvy])'
const SYNCOPE = new RegExp(`([aāiīuūeo]${LETTER})[au](${LETTER})$`, 'u')

/** A noun's or adjective's ending: ī and ū become short before a vowel (kampaniyoṉ, ḍākuoṉ), a final a or ā gives way to `e` and `oṉ` when `drop`. */
export function joinEnding(stem: string, ending: string, drop = false): string {
  if (drop) return stem.replace(/[aā]$/u, '') + ending
  if (stem.endsWith('ī')) return `${stem.slice(0, -1)}iy${ending}`
  if (stem.endsWith('ū')) return `${stem.slice(0, -1)}u${ending}`
  return stem + ending
}

/** A verb's ending on its root: nikal + ā → niklā, jā + ā → jāyā, jā + e → jāe, chhū + ā → chhuā, pī + ā → piyā, pī + ī → pī. */
export function joinVerb(root: string, ending: string): string {
  if (!VOWEL_AT_END.test(ending.charAt(0))) return root + ending
  if (root.endsWith('ī'))
    return ending.startsWith('ī') ? root + ending.slice(1) : `${root.slice(0, -1)}iy${ending}`
  if (root.endsWith('ū')) return `${root.slice(0, -1)}u${ending}`
  if (VOWEL_AT_END.test(root)) return ending.startsWith('ā') ? `${root}y${ending}` : root + ending
  return root.replace(SYNCOPE, '$1$2') + ending
}
