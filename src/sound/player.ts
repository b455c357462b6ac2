/** The player: reads an article aloud sentence by sentence, or a word or sentence once; one voice for the whole page, outside React. */
import { type Address, formatAddress } from '#article/address.ts'
import { createEmitter } from '#kit/emitter.ts'
import type { Article } from '#article/article.ts'
import { getSettings, onSettings } from '#library/settings/settings-store.ts'
import { acceptedVoice, rememberAccepted } from './accepted-voice.ts'
import { spokenAt } from './spoken.ts'
import { stepAfter, stepBefore, stepFrom, stepsOf } from './steps.ts'
import { hush, say, type SpeechFailure, theSpeech } from './utter.ts'
import {
  type Chosen,
  chooseVoice,
  type Offer,
  type OfferKind,
  offersAmong,
  whenVoicesCome,
} from './voices.ts'

export type Status = 'idle' | 'loading' | 'playing' | 'paused' | 'no-voice' | 'failed'

/** Why the reading stopped; `nothing`: there is no word here that this voice could read. */
export type Failure = SpeechFailure | 'nothing'

/** A word or sentence that is said once, beside the article's own reading; `key` says for whom. */
export type Once = { readonly key: string; readonly status: 'loading' | 'playing' | 'no-voice' | 'failed' }

export type PlayerState = {
  /** Of the article's reading. */
  readonly status: Status
  /** The sentence being read (a paragraph where no sentences are known). */
  readonly at?: Address
  /** The word being said in it, by its number from 1; not every voice reports it. */
  readonly word?: number
  readonly failure?: Failure
  readonly once?: Once
  readonly repeat: boolean
  /** The voice that reads; undefined as long as none was looked for or found. */
  readonly chosen?: Chosen
  /** What the reader can agree to instead. */
  readonly offers: readonly Offer[]
}

/** Kept while the article is read. */
type Reading = { article: Article; steps: readonly Address[]; at: Address; begun: boolean }
type Order = { readonly article: Article; readonly address: Address; readonly key: string }
type Told = Omit<PlayerState, 'repeat' | 'offers' | 'chosen'>

export class Player {
  #state: PlayerState = { status: 'idle', repeat: false, offers: [] }
  readonly #changes = createEmitter()
  #reading: Reading | undefined
  #order: Order | undefined
  #stopWaiting: () => void = () => undefined
  #stopFollowing: () => void = () => undefined

  getState = (): PlayerState => this.#state

  /** Calls back after every change. Returns how to stop. */
  subscribe = this.#changes.subscribe

  /** Reads the article from a sentence on; from its beginning without one. */
  play(article: Article, from?: Address): void {
    const steps = stepsOf(article)
    const at = (from && stepFrom(steps, from)) ?? steps[0]
    this.#reading = at && { article, steps, at, begun: false }
    this.#follow()
    this.#readOn()
  }

  /** Takes up the article as it now is, with words that have come meanwhile, and keeps the place; any other is left alone. */
  renew(article: Article): void {
    const reading = this.#reading
    if (!reading || reading.article.slug !== article.slug || reading.article === article) return
    reading.article = article
    reading.steps = stepsOf(article)
  }

  /** Falls silent and keeps the place. Stopping and beginning again at the word works everywhere; the browsers' own pause does not. */
  pause(): void {
    if (this.#state.status !== 'playing' && this.#state.status !== 'loading') return
    this.#silence()
    this.#tell({ ...this.#place(), status: 'paused' })
  }

  /** Goes on from the word where it stopped, or from the sentence where the voice does not report words. */
  resume(): void {
    if (this.#reading) this.#readOn(this.#state.word)
  }

  /** Falls silent and forgets the place. */
  stop(): void {
    this.#silence()
    this.#reading = undefined
    this.#stopFollowing()
    this.#tell({ status: 'idle' })
  }

  /** To the sentence after this one (1) or before it (-1); reads on if it was reading. Nothing at the ends. */
  step(by: 1 | -1): void {
    const reading = this.#reading
    if (!reading) return
    const at = (by === 1 ? stepAfter : stepBefore)(reading.steps, reading.at)
    if (!at) return
    reading.at = at
    if (this.#state.status === 'playing' || this.#state.status === 'loading') this.#readOn()
    else {
      this.#silence()
      this.#tell({ status: this.#state.status === 'no-voice' ? 'no-voice' : 'paused', at })
    }
  }

  /** Whether each sentence is said again and again. */
  repeat(on: boolean): void {
    this.#set({ ...this.#state, repeat: on })
  }

  /** Says what is at an address once. An article that is being read pauses, and stays so. */
  speak(article: Article, address: Address, key: string): void {
    this.#silence()
    this.#order = { article, address, key }
    const before = this.#place()
    const tell = (status?: Once['status']) =>
      this.#tell({ ...before, ...(status && { once: { key, status } }) })
    tell('loading')
    this.#withVoice((chosen) => {
      const pieces = chosen && spokenAt(article, address, this.#options(chosen))
      if (!pieces) return tell('no-voice')
      if (pieces.length === 0) return tell('failed')
      tell('playing')
      say({
        ...chosen,
        pieces,
        rate: getSettings().speed,
        onWord: () => undefined,
        onEnd: () => tell(),
        onInterrupted: () => tell(),
        onFail: () => tell('failed'),
      })
    })
  }

  /** Ends what is being said once. */
  stopOnce(): void {
    if (!this.#state.once) return
    this.#silence()
    this.#tell(this.#place())
  }

  /** The reader agrees to a voice of this kind, or no longer to any; holds for the session. */
  agree(kind: OfferKind | undefined): void {
    rememberAccepted(kind)
    this.look()
  }

  /** Looks for a voice again, since one may have been installed meanwhile, and says with it what is waiting. */
  look(): void {
    const { status, word, once } = this.#state
    const going = status === 'playing' || status === 'loading' || status === 'no-voice'
    this.#silence()
    this.#withVoice((chosen) => {
      const order = once?.status === 'no-voice' ? this.#order : undefined
      if (!chosen)
        this.#tell({ ...this.#place(), ...(going && { status: 'no-voice' }), ...(order && { once }) })
      else if (order) this.speak(order.article, order.address, order.key)
      else if (going) this.#readOn(word)
      else this.#tell(this.#place())
    })
  }

  #readOn(fromWord?: number): void {
    const reading = this.#reading
    this.#silence()
    if (!reading) return this.stop()
    if (!this.#state.chosen) this.#tell({ status: 'loading', at: reading.at })
    this.#withVoice((chosen) => {
      if (!chosen) return this.#tell({ status: 'no-voice', at: reading.at })
      const next = this.#nextToSay(reading, chosen, fromWord)
      if (!next && reading.begun) return this.stop()
      if (!next) return this.#tell({ status: 'failed', failure: 'nothing', at: reading.at })
      const { at, pieces } = next
      reading.begun = true
      this.#tell({ status: 'playing', at, ...(fromWord !== undefined && { word: fromWord }) })
      say({
        ...chosen,
        pieces,
        rate: getSettings().speed,
        onWord: (word) => this.#tell({ status: 'playing', at, word }),
        onEnd: () => {
          const after = this.#state.repeat ? at : stepAfter(reading.steps, at)
          if (!after) return this.stop()
          reading.at = after
          this.#readOn()
        },
        onInterrupted: () => this.#tell(this.#place()),
        onFail: (failure) => this.#tell({ status: failure === 'refused' ? 'paused' : 'failed', at, failure }),
      })
    })
  }

  /** What is to be said next; sentences in which this voice finds nothing to read are passed over. */
  #nextToSay(reading: Reading, chosen: Chosen, fromWord: number | undefined) {
    let at = stepFrom(reading.steps, reading.at)
    let from = fromWord
    while (at) {
      const pieces = spokenAt(reading.article, at, { ...this.#options(chosen), from })
      if (pieces.length > 0) {
        reading.at = at
        return { at, pieces }
      }
      at = stepAfter(reading.steps, at)
      from = undefined
    }
    return undefined
  }

  /** A changed speed is heard at once, from the word that is being said. */
  #follow(): void {
    this.#stopFollowing()
    const stopSettings = onSettings((now, before) => {
      if (now.speed !== before.speed && this.#state.status === 'playing') this.#readOn(this.#state.word)
    })
    this.#stopFollowing = () => {
      stopSettings()
      this.#stopFollowing = () => undefined
    }
  }

  #withVoice(then: (chosen: Chosen | undefined) => void): void {
    const speech = theSpeech()
    const choose = (voices: readonly SpeechSynthesisVoice[]) => {
      const { chosen: _before, ...state } = this.#state
      const chosen = chooseVoice(voices, acceptedVoice())
      this.#set({ ...state, offers: offersAmong(voices), ...(chosen && { chosen }) })
      then(chosen)
    }
    if (!speech) return choose([])
    this.#stopWaiting = whenVoicesCome(speech, choose)
  }

  // A voice that lives elsewhere stops after a quarter of a minute: about a hundred letters at its own pace.
  #options({ voice, reads }: Chosen) {
    return { reads, most: voice.localService ? 200 : Math.round(100 * getSettings().speed) }
  }

  /** How far the reading of the article is, without what is said once: that ends when anything else begins. */
  #place(): Told {
    const { status, at, word, failure } = this.#state
    const still = status === 'playing' || status === 'loading' ? 'paused' : status
    return { status: still, ...(at && { at }), ...(word && { word }), ...(failure && { failure }) }
  }

  #silence(): void {
    this.#stopWaiting()
    this.#stopWaiting = () => undefined
    hush()
  }

  #tell(told: Told): void {
    const { repeat, offers, chosen } = this.#state
    this.#set({ ...told, repeat, offers, ...(chosen && { chosen }) })
  }

  #set(state: PlayerState): void {
    this.#state = state
    this.#changes.emit()
  }
}

/** What distinguishes one text to be said from another. */
export function speakKey({ slug }: Article, address: Address): string {
  return `${slug}#${formatAddress(address)}`
}

/** The one player of the page. It falls silent when the page is left. */
export const player = new Player()

if (typeof window !== 'undefined') window.addEventListener('pagehide', () => player.stop())
