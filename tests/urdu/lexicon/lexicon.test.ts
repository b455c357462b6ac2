/** Every row of the lexicon obeys its rules, and what the tables tell comes out when a word is looked up. */
import { describe, expect, test } from 'vitest'
import { UNIT_KINDS, UPOS } from '#article/article.ts'
import { lookupKey } from '#urdu/script/letters.ts'
import { readLexicon } from '#urdu/lexicon/lexicon.ts'
import { rowsOf, TABLE_NAMES, type TableName, type Tables } from '#urdu/lexicon/tables.ts'
import { canSound } from '../../tools/lexicon/can-sound.ts'
import { problemsOf } from '../../tools/lexicon/lexicon-rules.ts'
import { lexicon, tables } from '../../fixtures/the-lexicon.ts'

const cellsOf = (name: TableName) => rowsOf(tables[name]).map((row) => row.split('\t'))
const namesOf = (name: TableName) => cellsOf(name).map(([word = '']) => word)

/** What stands more than once. */
function repeated(words: readonly string[]): string[] {
  const seen = new Set<string>()
  return words.filter((word) => seen.has(word) || !seen.add(word))
}

const WORD_TABLES = [
  ['nouns', 'n', 5000],
  ['adjectives', 'a', 1800],
  ['verbs', 'v', 500],
  ['adverbs', 'd', 200],
] as const

describe.each(WORD_TABLES)('%s', (name, pos, least) => {
  test('every row is as the rules want it', () => {
    const problems = cellsOf(name).flatMap(
      ([lemma = '', kind = '', translit = '', senses = '', marks = '', ...more]) => [
        ...problemsOf({ pos, lemma, class: kind, translit, senses, marks }).map(
          (problem) => `${lemma}: ${problem}`,
        ),
        ...more.map((cell) => `${lemma}: "${cell}" is one cell too many`),
      ],
    )
    expect(problems).toEqual([])
  })

  test('no lemma stands twice, and they are in order', () => {
    const lemmas = namesOf(name)
    expect(repeated(lemmas)).toEqual([])
    expect(lemmas).toEqual([...lemmas].sort())
  })

  test('there are enough of them', () => {
    expect(namesOf(name).length).toBeGreaterThan(least)
  })
})

test('there are at least 8,000 lemmas', () => {
  expect(WORD_TABLES.flatMap(([name]) => namesOf(name)).length).toBeGreaterThanOrEqual(8000)
})

describe('units of several words', () => {
  const units = cellsOf('units')

  test('there are several hundred, none twice', () => {
    expect(units.length).toBeGreaterThan(500)
    expect(repeated(namesOf('units'))).toEqual([])
  })

  test('each has two words or more, a kind, and a meaning of at most four words', () => {
    const odd = units.filter(
      ([words = '', kind = '', gloss = '', , , ...more]) =>
        words.split(' ').length < 2 ||
        !UNIT_KINDS.some((known) => known === kind) ||
        !/^[\p{Script=Latin}\d’'.,-]+(?: [\p{Script=Latin}\d’'.,-]+){0,3}$/u.test(gloss) ||
        more.length > 0,
    )
    expect(odd).toEqual([])
  })

  test('each sounds as it is spelled', () => {
    expect(units.filter(([words = '', , , translit = '']) => !canSound(words, translit))).toEqual([])
  })
})

describe('little words', () => {
  test('every row has its seven cells and a class of Universal Dependencies', () => {
    const odd = cellsOf('little').filter(
      (cells) => cells.length !== 7 || cells.includes('') || !UPOS.some((upos) => upos === cells[2]),
    )
    expect(odd).toEqual([])
  })

  test('features are as Universal Dependencies writes them', () => {
    for (const [form, , , feats = ''] of cellsOf('little'))
      expect(`${form} ${feats}`).toMatch(/ (?:_|[A-Z]\w*=[A-Z]\w*(?:\|[A-Z]\w*=[A-Z]\w*)*|[A-Za-z|=\d]+)$/)
  })

  test('each sounds as it is spelled, but for the signs of the era', () => {
    const odd = cellsOf('little').filter(
      ([form = '', lemma = '', , , translit = '', lemmaTranslit = '']) =>
        !canSound(form, translit) || !canSound(lemma, lemmaTranslit),
    )
    expect(odd.map(([form]) => form)).toEqual(['ء', 'ھ'])
  })

  test('no form stands twice with the same lemma and class', () => {
    expect(
      repeated(cellsOf('little').map(([form, lemma, upos, feats]) => `${form} ${lemma} ${upos} ${feats}`)),
    ).toEqual([])
  })
})

describe('numerals and counts', () => {
  test('every numeral has a sound, a value, a kind and a meaning', () => {
    const odd = cellsOf('numerals').filter(
      ([form = '', translit = '', value = '', kind = '', gloss = '', ...more]) =>
        !canSound(form, translit) ||
        !/^-?\d+(?:\.\d+)?(?:e\d+)?$/.test(value) ||
        !['card', 'ord', 'mult', 'frac'].includes(kind) ||
        gloss === '' ||
        more.length > 0,
    )
    expect(odd).toEqual([])
  })

  test('every count names a form, a lemma, a class and a whole number', () => {
    const odd = cellsOf('counts').filter(
      ([form = '', lemma = '', upos = '', count = '', ...more]) =>
        !/^\p{Script=Arabic}/u.test(form) ||
        lemma === '' ||
        !UPOS.some((known) => known === upos) ||
        !/^[1-9]\d*$/.test(count) ||
        more.length > 0,
    )
    expect(odd).toEqual([])
  })

  test('no form is counted twice for the same lemma and class', () => {
    expect(repeated(cellsOf('counts').map((cells) => cells.slice(0, 3).join(' ')))).toEqual([])
  })
})

const NAME_TABLES = [
  ['people', 7, 500],
  ['places', 8, 1000],
  ['organisations', 8, 300],
  ['given-names', 5, 1500],
] as const
// Amman and Oman: the doubled letter is all that tells them apart.
const SAME_LETTERS = ['عمّان']

describe.each(NAME_TABLES)('%s', (name, width, least) => {
  const rows = cellsOf(name)
  const marksOf = (cells: readonly string[]) => (cells[width - 1] ?? '').split('; ').filter(Boolean)

  test('there are enough, none twice however it is spelled', () => {
    expect(rows.length).toBeGreaterThan(least)
    const names = namesOf(name).filter((one) => !SAME_LETTERS.includes(one))
    expect(repeated(names.map((one) => one.split(' ').map(lookupKey).join(' ')))).toEqual([])
  })

  test('each has an English name and no cell too many', () => {
    expect(
      rows.filter(({ length, 1: english = '' }) => !/^[\p{Lu}\d‘’'a-z]/u.test(english) || length > width),
    ).toEqual([])
  })

  test('each sounds as it is spelled', () => {
    const sameLength = rows.filter(
      ([urdu = '', , translit = '']) => urdu.split(' ').length === translit.split(' ').length,
    )
    expect(sameLength.length).toBeGreaterThan(0.8 * rows.length)
    expect(sameLength.filter(([urdu = '', , translit = '']) => !canSound(urdu, translit))).toEqual([])
  })

  test('Wikidata ids are well formed', () => {
    const ids = name === 'given-names' ? [] : rows.map((cells) => cells[name === 'people' ? 3 : 4] ?? '')
    expect(ids.filter((id) => id !== '' && !/^Q[1-9]\d*$/.test(id))).toEqual([])
  })

  test('marks are those that the table’s first line tells of', () => {
    const known =
      name === 'people'
        ? /^(?:(?:var|short)=.+|f)$/
        : name === 'given-names'
          ? /^x$/
          : /^(?:(?:var|of|adj|short)=.+|x|group)$/
    expect(rows.flatMap(marksOf).filter((mark) => !known.test(mark))).toEqual([])
  })
})

test('what a place or an organisation stands for is a place in the table', () => {
  const places = new Set(namesOf('places'))
  const named = [...cellsOf('places'), ...cellsOf('organisations')].flatMap((cells) =>
    (cells[7] ?? '').split('; ').filter((mark) => mark.startsWith('of=')),
  )
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter((mark) => !places.has(mark.slice(3)))).toEqual([])
})

test('the adjective of a place sounds as it is spelled and has an English word', () => {
  const adjectives = cellsOf('places').flatMap((cells) =>
    (cells[7] ?? '')
      .split('; ')
      .filter((mark) => mark.startsWith('adj='))
      .flatMap((mark) => mark.slice(4).split(',')),
  )
  expect(adjectives.length).toBeGreaterThan(100)
  const odd = adjectives.filter((adjective) => {
    const [form = '', translit = '', english = ''] = adjective.split('/')
    return !canSound(form, translit) || !/^\p{L}/u.test(english)
  })
  expect(odd).toEqual([])
})

test('kinds of given names are m, f and s', () => {
  expect(cellsOf('given-names').filter(([, , , kind = '']) => !/^[mfs]+$/.test(kind))).toEqual([])
})

describe('looking up', () => {
  const readings = (form: string) =>
    lexicon
      .find(lookupKey(form))
      .map(({ upos, lemma, translit, cell }) => `${upos} ${lemma} ${translit} ${cell ?? ''}`.trim())

  test.each([
    ['a form of a noun', 'حملوں', 'NOUN حملہ hamloṉ plObl'],
    ['a plural of Arabic', 'نتائج', 'NOUN نتیجہ natāij plDir'],
    ['a form of a verb', 'لکھتی', 'VERB لکھنا likhtī impFS'],
    ['an irregular one', 'گیا', 'VERB جانا gayā perfMS'],
    ['a little word', 'تک', 'ADP تک tak'],
    ['a numeral', 'پچیس', 'NUM پچیس pachchīs'],
    ['a spelling with ھ for ہ', 'انھوں', 'PRON وہ unhoṉ'],
    ['a spelling with ذ', 'گذشتہ', 'ADJ گزشتہ guzashta base'],
    ['Arabic letters', 'حكومت', 'NOUN حکومت hukūmat sgDir'],
    ['vowel signs', 'مُلک', 'NOUN ملک mulk sgDir'],
    ['a country', 'پاکستان', 'PROPN پاکستان Pākistān'],
    ['an adjective as noun', 'بڑوں', 'NOUN بڑا baṛoṉ ones'],
  ])('%s: %s', (_, form, reading) => {
    expect(readings(form)).toContain(reading)
  })

  test('what nobody knows is not known', () => {
    expect(lexicon.find('زفغلٹپ')).toEqual([])
    expect(lexicon.knows('زفغلٹپ')).toBe(false)
    expect(lexicon.find('')).toEqual([])
  })

  test('what is derived is found, but the tables do not know it', () => {
    expect(lexicon.find(lookupKey('بےنتیجہ'))[0]?.rule).toBe('without (بے)')
    expect(lexicon.knows(lookupKey('بےنتیجہ'))).toBe(false)
  })

  test('one and the same form is counted for the lemma that it mostly is', () => {
    const [first] = [...lexicon.find('رہا')].sort((a, b) => b.weight - a.weight)
    expect(first?.lemma).toBe('رہنا')
  })

  test('empty tables make an empty lexicon that still answers', () => {
    const empty = readLexicon(Object.fromEntries(TABLE_NAMES.map((name) => [name, ''])) as Tables)
    expect(empty.find('گھر')).toEqual([])
    expect(empty.knows('گھر')).toBe(false)
  })
})

describe('whether a sound can be that of a spelling', () => {
  test.each([
    ['حملہ', 'hamla'],
    ['عبداللہ', 'Abdullāh'],
    ['اللہ', 'Allāh'],
    ['چوہدری', 'Chaudhrī'],
    ['وزیراعظم', 'vazīr-e āzam'],
    ['مسلم لیگ ن', 'Muslim Līg Nūn'],
    ['ضیاء الحق', 'Ziyāul Haq'],
    ['بین الاقوامی', 'bain-ul aqvāmī'],
    ['رحمن', 'Rahmān'],
  ])('%s can be %s', (urdu, translit) => {
    expect(canSound(urdu, translit)).toBe(true)
  })

  test.each([
    ['حملہ', 'hamlī'],
    ['پانی', 'bānī'],
    ['ڈاک', 'dāk'],
    ['خان', 'khān'],
    ['حکومت', 'hakīmat'],
    ['عبداللہ', 'Abdul'],
  ])('%s cannot be %s', (urdu, translit) => {
    expect(canSound(urdu, translit)).toBe(false)
  })
})
