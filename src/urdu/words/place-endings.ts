/** What the names of places end in, joined to the name (اسلام آباد, فیصل آباد as one word) or as a word of its own (زرگوش آباد). */

const EITHER = ['آباد', 'پور', 'گڑھ', 'نگر', 'کوٹ', 'پورہ', 'گنج']
const JOINED = ['ستان', 'والا', 'والہ', 'لینڈ', 'ٹاؤن', 'شہر', 'برگ', 'کند']
/** Joined, it ends words of other kinds too. */
const SEPARATE = ['خیل']

/** As a word of its own. */
export const PLACE_WORDS: ReadonlySet<string> = new Set([...EITHER, ...SEPARATE])

const ENDING = new RegExp(`(?:${[...EITHER, ...JOINED].join('|')})$`)

/** Whether a name ends like that of a place. */
export function endsLikePlace(name: string): boolean {
  return ENDING.test(name)
}
