/** Says utterances with the browser's speech, one after the other and only one order at a time, whatever the browser's faults. */
import { type Spoken, wordAt } from './spoken.ts'

/** Why nothing was said: the browser wants a tap first, the voice needs the network, or the voice does not answer. */
export type SpeechFailure = 'refused' | 'network' | 'voice'

export type Order = {
  readonly pieces: readonly Spoken[]
  readonly voice: SpeechSynthesisVoice
  /** 1 is the voice's own pace. */
  readonly rate: number
  /** A word, by its number in the sentence, is now being said. */
  readonly onWord: (token: number) => void
  /** All is said. */
  readonly onEnd: () => void
  /** Somebody else made the browser fall silent: another page, or the system. */
  readonly onInterrupted: () => void
  readonly onFail: (failure: SpeechFailure) => void
}

/** The browser's speech; undefined where it has none, as Firefox on some Linux systems. */
export function theSpeech(): SpeechSynthesis | undefined {
  return typeof speechSynthesis === 'object' && typeof SpeechSynthesisUtterance === 'function'
    ? speechSynthesis
    : undefined
}

// The browser may forget an utterance that nobody holds, and then never reports its end.
let current: { readonly utterance: SpeechSynthesisUtterance; readonly done: () => void } | undefined

/** Falls silent at once. Nobody is called back. */
export function hush(): void {
  current?.done()
  current = undefined
  const speech = theSpeech()
  // A needless cancel makes some Chromes swallow the next utterance.
  if (speech?.speaking || speech?.pending) speech.cancel()
}

/** Says the pieces in turn. Whatever was being said falls silent, and its order hears nothing more. */
export function say(order: Order): void {
  hush()
  sayPiece(order, 0, true)
}

function sayPiece(order: Order, index: number, mayRetry: boolean): void {
  const speech = theSpeech()
  const piece = order.pieces[index]
  if (!piece || !speech) {
    if (piece) order.onFail('voice')
    else order.onEnd()
    return
  }
  const utterance = new SpeechSynthesisUtterance(piece.text)
  utterance.voice = order.voice
  utterance.lang = order.voice.lang.replace('_', '-')
  utterance.rate = order.rate
  const begun = Date.now()
  let started = false
  /** Runs once, and only while this utterance is the one that counts. */
  const finish = (then: () => void) => {
    if (current?.utterance !== utterance) return
    current.done()
    current = undefined
    then()
  }
  const next = () => finish(() => sayPiece(order, index + 1, true))
  const fail = (failure: SpeechFailure) =>
    finish(() => {
      speech.cancel()
      order.onFail(failure)
    })

  utterance.onstart = () => {
    started = true
  }
  utterance.onboundary = ({ name, charIndex }) => {
    started = true
    if (current?.utterance !== utterance || name === 'sentence') return
    const token = wordAt(piece, charIndex)
    if (token !== undefined) order.onWord(token)
  }
  utterance.onend = () => {
    // An engine that ends before it begins would run through the whole article in silence.
    if (!started && Date.now() - begun < SOONEST_END) fail('voice')
    else next()
  }
  utterance.onerror = ({ error }) => {
    if (error === 'interrupted' || error === 'canceled') finish(order.onInterrupted)
    else fail(FAILURES[error] ?? 'voice')
  }
  const done = watch(speech, longest(piece, order.rate), mayRetry ? 1 : 3, {
    ended: next,
    // Chrome swallows an utterance now and then that follows a cancelled one: once more helps.
    neverStarted: () =>
      mayRetry
        ? finish(() => {
            speech.cancel()
            sayPiece(order, index, false)
          })
        : fail('voice'),
    hangs: () => {
      if (!started) fail('voice')
      else
        finish(() => {
          speech.cancel()
          sayPiece(order, index + 1, true)
        })
    },
    hasStarted: () => started,
  })
  current = { utterance, done }
  // A paused speech, left so by another page of this browser, would only take the utterance into its queue.
  if (speech.paused) speech.resume()
  speech.speak(utterance)
}

const FAILURES: Readonly<Partial<Record<SpeechSynthesisErrorCode, SpeechFailure>>> = {
  'not-allowed': 'refused',
  network: 'network',
}

/** Milliseconds within which no voice can have said anything. */
const SOONEST_END = 50
/** Milliseconds between two looks at whether the browser still speaks. */
const LOOK = 1000
/** Looks in a row without speech after which an utterance that was heard counts as over. */
const QUIET_LOOKS = 2

/** Milliseconds after which an utterance hangs: three times what a slow voice needs, and time to fetch it. */
function longest({ text }: Spoken, rate: number): number {
  return 10_000 + (text.length * 250) / rate
}

type Watched = {
  readonly ended: () => void
  readonly neverStarted: () => void
  readonly hangs: () => void
  readonly hasStarted: () => boolean
}

/**
 * Looks after an utterance, since not every browser reports its start and its end. It counts as never started after
 * `looksToStart` looks at a silent browser, and hangs after `most` milliseconds. Returns how to stop looking.
 */
function watch(
  speech: SpeechSynthesis,
  most: number,
  looksToStart: number,
  { ended, neverStarted, hangs, hasStarted }: Watched,
) {
  let quiet = 0
  let passed = 0
  let heard = false
  const timer = setInterval(() => {
    passed += LOOK
    heard ||= speech.speaking
    quiet = speech.speaking || speech.pending ? 0 : quiet + 1
    if (passed >= most) hangs()
    else if (hasStarted() || heard) {
      if (quiet >= QUIET_LOOKS) ended()
    } else if (quiet >= looksToStart) neverStarted()
  }, LOOK)
  return () => clearInterval(timer)
}
