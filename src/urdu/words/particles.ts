/** The little words that may be between a verb and what completes it, or between a noun and its verb. */

/** نہیں کیا گیا, جا بھی رہا ہے, ہو تو سکتا ہے */
export const PARTICLES: ReadonlySet<string> = new Set(['نہیں', 'نہ', 'بھی', 'ہی', 'تو'])

type Keyed = { readonly key: string }

/** The index of the word after `at`, particles passed over. */
export function afterParticles(words: readonly Keyed[], at: number): number {
  let next = at + 1
  while (PARTICLES.has(words[next]?.key ?? '')) next += 1
  return next
}

/** The index of the word before `at`, particles passed over; -1 where there is none. */
export function beforeParticles(words: readonly Keyed[], at: number): number {
  let last = at - 1
  while (PARTICLES.has(words[last]?.key ?? '')) last -= 1
  return last
}

/** Those that deny, and مت that forbids. */
export const NEGATIONS: ReadonlySet<string> = new Set(['نہیں', 'نہ', 'مت'])
