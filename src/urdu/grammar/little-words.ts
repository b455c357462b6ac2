/** The little words of Urdu whose function no feature expresses: each with its grammar in one plain English sentence. */
import type { Upos } from '#article/article.ts'

const LITTLE_WORDS: Partial<Record<Upos, Readonly<Record<string, string>>>> = {
  ADP: {
    نے: 'A particle that marks the doer of a completed action.',
    کو: 'A postposition, “to”; it also marks the one that the action is done to.',
    سے: 'A postposition, “from”, “by”, “with” or “than”; after the person spoken to, “to”.',
    میں: 'A postposition, “in”.',
    پر: 'A postposition, “on”, “at” or “about”.',
    تک: 'A postposition, “up to” or “until”.',
  },
  ADJ: {
    والا: 'A word that makes “the one who …” or “the one that …” of what stands before it.',
  },
  AUX: {
    گا: 'The mark of the future, “will”; it follows its verb and agrees with the subject.',
    چاہیے: 'A helping verb, “should” or “is needed”.',
  },
  CCONJ: {
    اور: 'A conjunction, “and”.',
    یا: 'A conjunction, “or”.',
    مگر: 'A conjunction, “but”.',
    لیکن: 'A conjunction, “but”.',
    بلکہ: 'A conjunction, “but rather”.',
    تاہم: 'A conjunction, “however”.',
  },
  DET: {
    ایک: 'The word “one”, here “a” or “an”.',
    ہر: 'The word “every”; its noun stays in the singular.',
    دونوں: 'The word “both”; it stands before its noun.',
  },
  INTJ: { ہاں: 'The answer “yes”.', نہیں: 'The answer “no”.' },
  PART: {
    بھی: 'A particle, “also” or “even”; it stands after the word that it stresses.',
    ہی: 'A particle, “only” or “just”; it stands after the word that it stresses.',
    تو: 'A particle, “then” or “as for”.',
    نہیں: 'The negation “not”; it stands before the verb.',
    نہ: 'The negation “not”, used with commands and wishes; said twice, “neither … nor”.',
    مت: 'The negation “don’t”, used with commands.',
    کیا: 'A question word that makes a yes-or-no question, “whether”.',
  },
  SCONJ: {
    کہ: 'A conjunction, “that”; it opens what is said, asked or thought.',
    اگر: 'A conjunction, “if”; a “then” often follows.',
    جب: 'A conjunction, “when”; it opens a clause that tells the time.',
    آیا: 'A conjunction, “whether”; it opens a question within a sentence.',
    تو: 'A conjunction, “then”; it follows an “if” or a “when”.',
    کیونکہ: 'A conjunction, “because”.',
    تاکہ: 'A conjunction, “so that”.',
  },
}

/** The sentence for a little word; undefined for every other. */
export function littleWord(lemma: string, upos: Upos): string | undefined {
  const words = LITTLE_WORDS[upos]
  // The lemma may be anything at all, "constructor" too.
  return words && Object.hasOwn(words, lemma) ? words[lemma] : undefined
}
