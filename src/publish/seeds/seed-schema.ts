/** The schema of `seeds/NAME.json`: what is beside the words of an article. README tells authors how to write one. */
import * as v from 'valibot'
import { ENTITY_TYPES, PARAGRAPH_ROLES } from '#article/article.ts'
import { parseAddress } from '#article/address.ts'
import { isDuration, parseEdtf } from '#article/edtf.ts'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))
const bilingual = v.strictObject({ en: text, ur: text, hi: v.exactOptional(text) })
const address = v.pipe(
  v.string(),
  v.check(
    (value) => parseAddress(value) !== undefined,
    'must be an address such as p3, p3.s1, p3.s1.w4 or p3.s1.w4-w6',
  ),
)
const paragraph = v.pipe(v.string(), v.regex(/^p[1-9]\d*$/, 'must be a paragraph such as p3'))
const edtf = v.pipe(
  v.string(),
  v.check(
    (value) => parseEdtf(value) !== undefined,
    'must be an EDTF date such as 2021-07-09, 2021-06, 2018~/2021 or 2021-07-09/..',
  ),
)
const edtfOrDuration = v.pipe(
  v.string(),
  v.check(
    (value) => isDuration(value) || parseEdtf(value) !== undefined,
    'must be an EDTF date, or a duration such as PT1H',
  ),
)
const id = v.pipe(v.string(), v.regex(/^[A-Za-z][\w.]*$/, 'must be a short id such as e3'))
const isoDate = v.pipe(v.string(), v.isoDate('must be a date such as 2021-07-10'))

export const SeedNotes = v.strictObject({
  slug: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  ),
  provenance: v.variant('kind', [
    v.strictObject({ kind: v.literal('checked'), by: text }),
    v.strictObject({ kind: v.literal('machine'), rule: text }),
  ]),
  referenceDate: v.strictObject({
    date: isoDate,
    basis: v.picklist(['stated', 'inferred']),
    note: bilingual,
  }),
  /** Roles other than `body`. */
  paragraphs: v.record(paragraph, v.picklist(PARAGRAPH_ROLES)),
  entities: v.array(
    v.strictObject({
      id,
      type: v.picklist(ENTITY_TYPES),
      name: bilingual,
      translit: text,
      description: bilingual,
      wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'must be a Wikidata item such as Q30'))),
      refersTo: v.optional(id),
    }),
  ),
  times: v.array(v.strictObject({ at: address, text, edtf: edtfOrDuration, rule: text })),
  events: v.array(
    v.strictObject({
      id,
      edtf,
      dateNote: bilingual,
      label: bilingual,
      participants: v.array(id),
      passages: v.pipe(
        v.array(v.strictObject({ at: address, text: v.optional(text) })),
        v.minLength(1, 'must name a passage'),
      ),
      claim: v.optional(
        v.strictObject({ by: v.pipe(v.array(id), v.minLength(1)), deniedBy: v.optional(v.array(id), []) }),
      ),
    }),
  ),
  corrections: v.array(v.strictObject({ at: address, text, correct: text, note: bilingual })),
})
export type SeedNotes = v.InferOutput<typeof SeedNotes>
