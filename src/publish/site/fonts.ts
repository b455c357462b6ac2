/** The faces of Urdu, cut to its letters: Noto Nastaliq Urdu, and those that a reader may choose instead. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

// Urdu's letters with the Arabic look-alikes that are in real news, vowel marks, digits, punctuation, joiners.
const LETTERS = 'ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوؤہۂۃھیئےۓةكيىهإـ'
const MARKS = 'ًٌٍَُِّْٰٕٖٗ٘ٓٔ'
const SIGNS = '۰۱۲۳۴۵۶۷۸۹؟،؛۔٪٫٬ﷺﷲ؎؏ؐؑؒؓؔ\u200c\u200d\u200e\u200f '
const LATIN =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~‘’“”–—…«»·'
const URDU = LETTERS + MARKS + SIGNS

const require = createRequire(import.meta.url)

/** The first is every reader's; the others are fetched by those who choose them. `name` begins their files' names. */
const FACES = [
  { family: 'Noto Nastaliq Urdu', name: 'nastaliq', source: 'noto-nastaliq-urdu' },
  { family: 'Noto Naskh Arabic', name: 'naskh', source: 'noto-naskh-arabic' },
  { family: 'Gulzar', name: 'gulzar', source: 'gulzar' },
] as const
type Face = (typeof FACES)[number]
type Subset = 'arabic' | 'latin'

/** A font file, the face that it belongs to, and the letters it holds as CSS names them. */
export type FontPart = {
  readonly family: Face['family']
  readonly name: string
  readonly file: Buffer
  readonly unicodeRange: string
}

/**
 * Two files for each face: Urdu, and the Latin letters and marks that are in Urdu text. Noto Nastaliq has 125 kB
 * instead of 171 kB, and is pixel for pixel the same; Noto Naskh 23 kB instead of 64, Gulzar 197 instead of 234.
 * Subsetting takes a few seconds, so the result is kept in `cacheFolder`.
 */
export async function fontParts(cacheFolder: string): Promise<FontPart[]> {
  await mkdir(cacheFolder, { recursive: true })
  const parts = FACES.map((face) => [
    part(face, 'arabic', URDU, cacheFolder),
    part(face, 'latin', LATIN, cacheFolder),
  ])
  return Promise.all(parts.flat())
}

async function part(
  { family, name: face, source }: Face,
  subset: Subset,
  letters: string,
  cacheFolder: string,
): Promise<FontPart> {
  const name = subset === 'latin' ? `${face}-latin` : face
  const font = await readFile(
    require.resolve(`@fontsource/${source}/files/${source}-${subset}-400-normal.woff2`),
  )
  const key = createHash('sha256').update(font).update(letters).digest('hex').slice(0, 16)
  const cached = join(cacheFolder, `${name}-${key}.woff2`)
  // The space is Urdu's: one from another face would change the height of every line.
  const unicodeRange = ranges(subset === 'latin' ? letters.trim() : letters)
  try {
    return { family, name, file: await readFile(cached), unicodeRange }
  } catch {
    const file = await subsetFont(font, letters, { targetFormat: 'woff2', noHinting: true })
    await writeFile(cached, file)
    return { family, name, file, unicodeRange }
  }
}

function ranges(text: string): string {
  const points = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)
  return points.map((point) => `U+${point.toString(16)}`).join(',')
}
