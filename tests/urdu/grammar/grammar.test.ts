import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UPOS, type Upos } from '#article/article.ts'
import { describeGrammar } from '#urdu/grammar/grammar.ts'
import { theSeed } from '../../fixtures/the-seed.ts'

type Feats = Record<string, string>
const say = (lemma: string, upos: Upos, feats: Feats = {}, lemmaTranslit = 'x') =>
  describeGrammar({ lemma, upos, feats, lemmaTranslit })
/** `Case=Acc|Number=Sing` as a file has it. */
const read = (feats: string): Feats =>
  Object.fromEntries(feats.split('|').map((pair) => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']))
/** The sentence as it looks, without the marks around its Urdu. */
const visible = (sentence: string) => sentence.replace(/[\u2067\u2069]/g, '')

describe('A learner reads the grammar of a word in one plain sentence', () => {
  const rows: [form: string, lemma: string, translit: string, Upos, feats: string, sentence: string][] = [
    [
      'حملوں',
      'حملہ',
      'hamla',
      'NOUN',
      'Case=Acc|Gender=Masc|Number=Plur',
      'A masculine noun in the plural, in the form used before postpositions.',
    ],
    ['بائیڈن', 'بائیڈن', 'Bāiḍan', 'PROPN', 'Gender=Masc', 'A proper name, masculine.'],
    ['نے', 'نے', 'ne', 'ADP', 'AdpType=Post', 'A particle that marks the doer of a completed action.'],
    [
      'کی',
      'کا',
      'kā',
      'ADP',
      'Gender=Fem',
      'The postposition “of” in its feminine form: it agrees with the word after it.',
    ],
    [
      'کے',
      'کا',
      'kā',
      'ADP',
      'Case=Acc|Gender=Masc|Number=Sing',
      'The postposition “of” in its masculine plural or before-postposition form: it agrees with the word after it.',
    ],
    ['کا', 'کا', 'kā', 'ADP', 'AdpType=Post', 'The postposition “of”: it agrees with the word after it.'],
    [
      'نئے',
      'نیا',
      'nayā',
      'ADJ',
      'Case=Acc|Gender=Masc|Number=Sing',
      'An adjective, masculine singular, in the form used before postpositions: it agrees with its noun.',
    ],
    ['ضروری', 'ضروری', 'zarūrī', 'ADJ', 'X=Y', 'An adjective that keeps one form.'],
    [
      'انھوں',
      'وہ',
      'vo',
      'PRON',
      'Case=Erg|Number=Plur|Person=3|PronType=Prs',
      'A pronoun, “they”, or politely one person: the form of وہ (vo) used before نے (ne).',
    ],
    [
      'اس',
      'یہ',
      'ye',
      'PRON',
      'Case=Acc|Number=Sing|PronType=Dem',
      'A pronoun that points to something, “this” or “it”: the form of یہ (ye) used before postpositions.',
    ],
    [
      'کیا',
      'کرنا',
      'karnā',
      'VERB',
      'Aspect=Perf|Gender=Masc|Number=Sing|VerbForm=Part',
      'The past participle of کرنا (karnā), masculine singular: a completed action.',
    ],
    [
      'کریں',
      'کرنا',
      'karnā',
      'VERB',
      'Mood=Sub|Number=Plur|Person=3|VerbForm=Fin',
      'The subjunctive of کرنا (karnā), for “they”, or politely one person: what may or should happen, or, before گا (gā), what will.',
    ],
    [
      'کرنے',
      'کرنا',
      'karnā',
      'VERB',
      'Case=Acc|VerbForm=Inf',
      'The infinitive of کرنا (karnā) in the form used before postpositions: it names the action.',
    ],
    [
      'کرکے',
      'کرنا',
      'karnā',
      'VERB',
      'VerbForm=Conv',
      'The “having done” form of کرنا (karnā): this action comes before the next.',
    ],
    ['کیجیے', 'کرنا', 'karnā', 'VERB', 'Mood=Imp|Polite=Form', 'The polite command form of کرنا (karnā).'],
    [
      'ہوں',
      'ہونا',
      'honā',
      'VERB',
      'Mood=Ind|Number=Sing|Person=1|Tense=Pres',
      'The present of ہونا (honā), “to be”, for “I”.',
    ],
    [
      'تھی',
      'ہونا',
      'honā',
      'AUX',
      'Gender=Fem|Number=Sing|Tense=Past',
      'A helping verb: the past of ہونا (honā), “to be”, feminine singular.',
    ],
    [
      'سکیں',
      'سکنا',
      'saknā',
      'AUX',
      'Mood=Sub|Number=Plur|Person=3',
      'A helping verb, سکنا (saknā), for “they”, or politely one person: it adds “can” or “be able to”.',
    ],
    [
      'یکطرقہ',
      'یکطرفہ',
      'yak-tarfa',
      'ADJ',
      'Typo=Yes',
      'An adjective that keeps one form, misspelt in the source.',
    ],
  ]
  test.each(rows)('%s', (_form, lemma, translit, upos, feats, sentence) => {
    expect(visible(say(lemma, upos, read(feats), translit))).toBe(sentence)
  })

  test('رہے after دیکھ is no completed action, though it is a past participle', () => {
    const sentence = say('رہنا', 'AUX', { Aspect: 'Perf', Gender: 'Masc', Number: 'Plur' }, 'rahnā')
    expect(sentence).toContain('going on')
    expect(sentence).not.toContain('completed')
  })
  test('دیکھ is known as a stem by its sound; a verb of which nothing is known is not called one', () => {
    const verb = { lemma: 'دیکھنا', lemmaTranslit: 'dekhnā', upos: 'VERB', feats: {} } as const
    expect(describeGrammar({ ...verb, translit: 'dekh' })).toContain('The bare stem of')
    expect(visible(describeGrammar(verb))).toBe('A form of دیکھنا (dekhnā).')
  })
  test('کے in کے مطابق is explained as a part of the whole', () => {
    const unit = { kind: 'postposition', tokens: [6, 7], gloss: { en: 'according to' } } as const
    const ke = { lemma: 'کا', lemmaTranslit: 'kā', upos: 'ADP', feats: { Gender: 'Masc' } } as const
    expect(describeGrammar(ke, { unit })).toBe('Part of a postposition of two words, “according to”.')
  })
  test('Urdu is isolated, so that the English around it keeps its order, whatever the word holds', () => {
    expect(say('کر\u2069نا', 'VERB', { VerbForm: 'Conv' }, '')).toContain('of \u2067کرنا\u2069: this')
  })
})

// One sentence: a capital, no holes, no trace of the program, each isolate closed, and a full stop.
const SENTENCE = /^[A-Z](?:[^.\n\u2067\u2069]|\u2067[^\u2067\u2069]+\u2069)*[^\s,.:;]\.$/u
const HOLES = /undefined|null|function|object| {2}| [,.:;]|\(\)/

test('every word of the seed has its sentence', () => {
  const words = theSeed().paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
  expect(words.length).toBeGreaterThan(500)
  for (const word of words) {
    expect(describeGrammar(word)).toMatch(SENTENCE)
    expect(describeGrammar(word)).not.toMatch(HOLES)
  }
})

test('whatever the features, it is one sentence from a capital to a full stop', () => {
  const known =
    'Masc Fem Sing Plur Nom Acc Erg Dat Voc 1 2 3 Fin Inf Part Conv Perf Imp Prog Ind Sub Pres Past Fut'
  const more =
    'Act Pass Cau Form Prs Dem Int Rel Rcp Tot Card Ord Neg Yes Prep Post Cmp Sup toString __proto__'
  const names =
    'Gender Number Case Person VerbForm Aspect Mood Tense Voice Polite PronType NumType Polarity Typo Foreign AdpType Degree Reflex'
  const feats = fc.dictionary(
    fc.constantFrom(...names.split(' ')),
    fc.oneof(fc.constantFrom(...`${known} ${more}`.split(' ')), fc.string()),
  )
  const lemma = fc.constantFrom('لفظ', 'کا', 'ہونا', 'رہنا', 'یہ', '', 'constructor', '\u2069')
  fc.assert(
    fc.property(fc.constantFrom(...UPOS), feats, lemma, (upos, found, word) => {
      const sentence = say(word, upos, found)
      expect(sentence).toMatch(SENTENCE)
      expect(sentence).not.toMatch(HOLES)
    }),
    { numRuns: 3000 },
  )
})
