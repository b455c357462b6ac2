/** The names of the Latin letters as Urdu writes abbreviations: بی بی سی, اے ایف پی, ڈبلیو ایچ او. */

const NAMES = `
  اے A e، بی B bī، سی C sī، ڈی D ḍī، ای E ī، ایف F ef، جی G jī، ایچ H aich، آئی I āī، جے J je، کے K ke، ایل L el، ایم M em، این N en
  او O o، پی P pī، کیو Q kyū، آر R ār، ایس S es، ٹی T ṭī، یو U yū، وی V vī، ڈبلیو W ḍablyū، ایکس X eks، وائی Y vāī، زیڈ Z zaiḍ، زی Z zī
`

export type LetterName = { readonly letter: string; readonly translit: string }

/** By look-up key. */
export const LETTER_NAMES: ReadonlyMap<string, LetterName> = new Map(
  NAMES.trim()
    .split(/[،\n]/)
    .map((entry) => {
      const [name = '', letter = '', translit = ''] = entry.trim().split(' ')
      return [name, { letter, translit }]
    }),
)
