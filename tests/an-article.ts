/** A small annotated article for tests, of sentences from the first seed. Spans are found in the text, never counted. */
import type { Article, Paragraph, Place, Sentence, Token } from '#article/article.ts'

const HEADLINE = 'بائیڈن اور پوتن کے درمیان فون کال'
const FURNITURE = 'یہ بھی پڑھیے'
const BODY = [
  'جنیوا میں ملاقات کے ایک ماہ بعد جمعے کو بائیڈن اور پوتن کے درمیان فون کال پر بات ہوئی ہے۔',
  'مگر کریملن کا کہنا تھا کہ امریکہ نے سائبر حملوں پر ماسکو سے رابطہ نہیں کیا تھا۔',
  'ریاست اس کی پشت پاہی نہیں کرتی۔',
].join(' ')

/**
 * Headline, furniture, and a body of three sentences; Biden named twice, the Kremlin (without Wikidata) as a metonym
 * for Russia, one time, two events, one slip. Its date is inferred. Words are split at spaces, their lemma is the form.
 */
export function anArticle(changes: Partial<Article> = {}): Article {
  return {
    slug: 'phone-call',
    source: 'phone-call.txt',
    annotated: true,
    provenance: { kind: 'checked', by: 'Sutoor editors' },
    referenceDate: {
      date: '2021-07-10',
      basis: 'inferred',
      note: { en: 'The day after the call.', ur: 'کال کے اگلے دن۔' },
    },
    paragraphs: [
      aParagraph('headline', HEADLINE, ['Phone call between Biden and Putin']),
      aParagraph('furniture', FURNITURE),
      aParagraph('body', BODY, [
        'A month after the Geneva meeting, Biden and Putin spoke by phone on Friday.',
        'But the Kremlin said that America had not contacted Moscow about cyber attacks.',
        'The state does not back it.',
      ]),
    ],
    entities: [
      {
        id: 'e1',
        type: 'PERSON',
        name: { en: 'Joe Biden', ur: 'جو بائیڈن' },
        translit: 'Jo Bāiḍan',
        description: { en: 'President of the United States', ur: 'امریکہ کے صدر' },
        wikidata: 'Q6279',
      },
      {
        id: 'e2',
        type: 'PLACE',
        name: { en: 'Russia', ur: 'روس' },
        translit: 'Rūs',
        description: { en: 'Country in Eastern Europe and northern Asia', ur: 'مشرقی یورپ کا ملک' },
        wikidata: 'Q159',
      },
      {
        id: 'e3',
        type: 'ORGANIZATION',
        name: { en: 'Kremlin', ur: 'کریملن' },
        translit: 'Kremlin',
        description: { en: 'Office of the Russian president', ur: 'روسی صدر کا دفتر' },
        refersTo: 'e2',
      },
    ],
    mentions: [
      { ...placeOf('بائیڈن', 1), entity: 'e1', kind: 'name' },
      { ...placeOf('بائیڈن', 3), entity: 'e1', kind: 'name' },
      { ...placeOf('کریملن', 3), entity: 'e3', kind: 'metonym' },
    ],
    times: [{ ...placeOf('جمعے کو', 3), edtf: '2021-07-09', rule: 'last-weekday' }],
    events: [
      {
        id: 'v1',
        edtf: '2021-06',
        dateNote: { en: 'A month before the call.', ur: 'کال سے ایک ماہ پہلے۔' },
        label: { en: 'Meeting in Geneva', ur: 'جنیوا میں ملاقات' },
        participants: ['e1'],
        passages: [placeOf('جنیوا میں ملاقات', 3)],
        claim: { by: ['e1'], deniedBy: ['e3'] },
      },
      {
        id: 'v2',
        edtf: '2021-07-09',
        dateNote: { en: 'The Friday before, as the text says.', ur: 'متن کے مطابق جمعہ۔' },
        label: { en: 'Biden and Putin speak by phone', ur: 'بائیڈن اور پوتن کی فون کال' },
        participants: ['e1', 'e2'],
        passages: [placeOf(HEADLINE, 1), placeOf('فون کال پر بات ہوئی ہے', 3)],
      },
    ],
    corrections: [
      {
        ...placeOf('پاہی', 3),
        correct: 'پناہی',
        note: { en: 'A letter is missing.', ur: 'ایک حرف رہ گیا ہے۔' },
      },
    ],
    ...changes,
  }
}

/** Where words first stand in a paragraph of `anArticle()`. */
export function placeOf(words: string, paragraph: 1 | 2 | 3): Place {
  const start = [HEADLINE, FURNITURE, BODY][paragraph - 1]?.indexOf(words) ?? -1
  if (start < 0) throw new Error(`paragraph ${paragraph} has no ${words}`)
  return { paragraph, start, end: start + words.length }
}

/** A paragraph with a sentence for each translation; sentences end at `۔`. */
function aParagraph(role: Paragraph['role'], text: string, translations: readonly string[] = []): Paragraph {
  const found = [...text.matchAll(/[^\s۔][^۔]*۔?/gu)]
  const sentences = translations.map((en, index): Sentence => {
    const start = found[index]?.index ?? 0
    const form = found[index]?.[0] ?? ''
    return { start, end: start + form.length, tokens: tokensOf(form, start), units: [], translation: { en } }
  })
  return { role, text, sentences }
}

function tokensOf(sentence: string, offset: number): Token[] {
  return [...sentence.matchAll(/۔|[^\s۔]+/gu)].map(({ 0: form, index }) => ({
    start: offset + index,
    end: offset + index + form.length,
    lemma: form,
    upos: form === '۔' ? 'PUNCT' : 'X',
    feats: {},
    translit: '',
    lemmaTranslit: '',
    devanagari: '',
  }))
}
