/** The little words that may stand between a verb and what completes it, or between a noun and its verb. */

/** نہیں کیا گیا, جا بھی رہا ہے, ہو تو سکتا ہے */
export const PARTICLES: ReadonlySet<string> = new Set(['نہیں', 'نہ', 'بھی', 'ہی', 'تو'])

/** Those that deny, and مت that forbids. */
export const NEGATIONS: ReadonlySet<string> = new Set(['نہیں', 'نہ', 'مت'])
