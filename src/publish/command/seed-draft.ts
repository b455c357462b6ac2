/** A first `NAME.json` for a new seed, from what the machine found in its text: for somebody to check, complete and correct. */
import { addressOf, formatAddress } from '#article/address.ts'
import type { Article, LocalText, Place } from '#article/article.ts'
import type { SeedNotes } from '#publish/seeds/seed-schema.ts'

const DATE_NOTES = {
  stated: { en: 'The day that the text was said to be from.', ur: 'وہ تاریخ جو متن کے لیے بتائی گئی۔' },
  inferred: {
    en: 'The day on which the machine read the text: the day that the text is from belongs here.',
    ur: 'وہ دن جب مشین نے متن پڑھا: یہاں متن کی اپنی تاریخ ہونی چاہیے۔',
  },
} as const

/** The notes of an annotated article; beside its CoNLL-U they pass the build's own check as they are. */
export function draftNotes(article: Article): SeedNotes {
  const { slug, provenance, referenceDate, paragraphs, entities, times, events, corrections } = article
  if (!referenceDate) throw new Error('An article that was read has a date to count from.')
  const textAt = ({ paragraph, start, end }: Place) => paragraphs[paragraph - 1]?.text.slice(start, end) ?? ''
  const at = (place: Place) => formatAddress(addressOf(article, place))
  return {
    slug,
    provenance,
    referenceDate: {
      date: referenceDate.date,
      basis: referenceDate.basis,
      note: filled(referenceDate.note, DATE_NOTES[referenceDate.basis]),
    },
    paragraphs: Object.fromEntries(
      paragraphs.flatMap(({ role }, index) => (role === 'body' ? [] : [[`p${index + 1}`, role]])),
    ),
    entities: entities.map(({ name, translit, description, ...entity }) => ({
      ...entity,
      name,
      translit: translit || name.en,
      description: filled(description, name),
    })),
    times: times.map((time) => ({ at: at(time), text: textAt(time), edtf: time.edtf, rule: time.rule })),
    events: events.map(({ id, edtf, dateNote, label, participants, passages, claim }) => ({
      id,
      edtf,
      dateNote,
      label: filled(label, { en: edtf, ur: edtf }),
      participants: [...participants],
      passages: passages.map((passage) => ({ at: at(passage) })),
      ...(claim && { claim: { by: [...claim.by], deniedBy: [...claim.deniedBy] } }),
    })),
    corrections: corrections.map((slip) => ({
      at: at(slip),
      text: textAt(slip),
      correct: slip.correct,
      note: slip.note,
    })),
  }
}

/** The schema wants every text said in both languages; where the machine has none, something stands in. */
function filled({ en, ur }: LocalText, instead: LocalText): LocalText {
  return { en: en.trim() || instead.en, ur: ur.trim() || instead.ur }
}
