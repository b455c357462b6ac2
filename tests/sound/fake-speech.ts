/** A browser's speech for tests: it says nothing by itself, and starts, tells of words and ends when the test says so. */

export type FakeVoice = {
  readonly name: string
  readonly lang: string
  readonly localService: boolean
  readonly default?: boolean
}

export type Said = {
  readonly text: string
  readonly lang: string
  readonly voice: string | undefined
  readonly rate: number
}

export type FakeSpeech = {
  /** All that was ever handed over to be said, in order. */
  readonly said: readonly Said[]
  /** How often the browser was told to fall silent. */
  readonly cancels: number
  /** The voices are there from now on, and the page is told. */
  bring: (voices: readonly FakeVoice[]) => void
  start: () => void
  /** The voice comes to the first `word` in the text at or after `from`; throws when it is not there. */
  reach: (word: string, from?: number) => void
  end: () => void
  fail: (error: SpeechSynthesisErrorCode) => void
  /** Falls silent without telling anybody, as some browsers do. */
  fallSilent: () => void
  /** Takes all away, as in a browser that cannot speak. */
  remove: () => void
}

export type FakeOptions = {
  readonly voices: readonly FakeVoice[]
  /** Milliseconds from one word to the next: it then speaks by itself, for tests in a browser. Absent, the test leads. */
  readonly pace?: number
}

declare global {
  var fakeSpeech: FakeSpeech | undefined
}

export const URDU: FakeVoice = { name: 'Urdu Pakistan', lang: 'ur-PK', localService: true }
export const HINDI: FakeVoice = { name: 'Lekha', lang: 'hi-IN', localService: true }
export const ENGLISH: FakeVoice = { name: 'Samantha', lang: 'en-US', localService: true, default: true }
export const URDU_ONLINE: FakeVoice = { name: 'Uzma Online', lang: 'ur-PK', localService: false }
export const HINDI_ONLINE: FakeVoice = { name: 'Google हिन्दी', lang: 'hi-IN', localService: false }

/**
 * Puts the fake into this page, and leaves its reins in `globalThis.fakeSpeech`. Needs nothing from outside itself, so
 * that a browser test can hand it over: `page.addInitScript(installFakeSpeech, { voices: [URDU], pace: 5 })`.
 */
export function installFakeSpeech({ voices: first, pace }: FakeOptions): FakeSpeech {
  type Told = { name?: string; charIndex?: number; error?: string }
  type Handler = ((told: Told) => void) | null
  class FakeUtterance {
    voice: { readonly name: string } | null = null
    lang = ''
    rate = 1
    onstart: Handler = null
    onboundary: Handler = null
    onend: Handler = null
    onerror: Handler = null
    readonly text: string
    constructor(text: string) {
      this.text = text
    }
  }
  const said: Said[] = []
  let cancels = 0
  let voices = first
  let now: FakeUtterance | undefined
  const target = new EventTarget()
  const take = () => {
    const utterance = now
    now = undefined
    return utterance
  }
  const speech = Object.assign(target, {
    paused: false,
    speaking: false,
    pending: false,
    getVoices: () => voices,
    pause: () => undefined,
    resume: () => undefined,
    cancel: () => {
      cancels += 1
      Object.assign(speech, { speaking: false, pending: false })
      const cancelled = take()
      // Browsers tell of it afterwards, when the next utterance may have begun.
      if (cancelled) queueMicrotask(() => cancelled.onerror?.({ error: 'interrupted' }))
    },
    speak: (utterance: FakeUtterance) => {
      now = utterance
      Object.assign(speech, { pending: true })
      const { text, lang, rate, voice } = utterance
      said.push({ text, lang, rate, voice: voice?.name })
      if (pace !== undefined) speakByItself(utterance, pace)
    },
  })
  const begin = () => {
    Object.assign(speech, { speaking: true, pending: false })
    now?.onstart?.({})
  }
  const finish = () => {
    Object.assign(speech, { speaking: false, pending: false })
    take()?.onend?.({})
  }
  const speakByItself = (utterance: FakeUtterance, wait: number) => {
    const places = Array.from(utterance.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ index }) => index)
    const next = (at: number) => {
      if (now !== utterance) return
      if (at === 0) begin()
      const charIndex = places[at]
      if (charIndex === undefined) {
        finish()
        return
      }
      utterance.onboundary?.({ name: 'word', charIndex })
      setTimeout(next, wait, at + 1)
    }
    setTimeout(next, wait, 0)
  }
  const put = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  put('speechSynthesis', speech)
  put('SpeechSynthesisUtterance', FakeUtterance)
  const reins: FakeSpeech = {
    said,
    get cancels() {
      return cancels
    },
    bring: (later) => {
      voices = later
      target.dispatchEvent(new Event('voiceschanged'))
    },
    start: begin,
    reach: (word, from = 0) => {
      const charIndex = now?.text.indexOf(word, from) ?? -1
      if (charIndex < 0) throw new Error(`“${word}” is not being said: ${now?.text ?? 'nothing is'}`)
      now?.onboundary?.({ name: 'word', charIndex })
    },
    end: finish,
    fail: (error) => {
      Object.assign(speech, { speaking: false, pending: false })
      take()?.onerror?.({ error })
    },
    fallSilent: () => {
      Object.assign(speech, { speaking: false, pending: false })
    },
    remove: () => {
      for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'fakeSpeech'])
        Reflect.deleteProperty(globalThis, name)
    },
  }
  put('fakeSpeech', reins)
  return reins
}
