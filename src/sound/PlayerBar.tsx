/** The bar for listening to an article: play and pause, sentence by sentence, again and again, slower; and which voice reads. */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type Address, formatAddress, parseAddress } from '#article/address.ts'
import type { Article } from '#article/article.ts'
import { SPEEDS } from '#library/settings/settings.ts'
import { changeSettings, useSettings } from '#library/settings/settings-store.ts'
import { useText, useTexts } from '#locales/text.ts'
import { NoVoice } from './NoVoice.tsx'
import { player, type PlayerState } from './player.ts'
import { SoundIcon } from './SoundIcon.tsx'
import { useFocusBack } from './use-focus-back.ts'
import { usePlayer } from './use-player.ts'

type Props = {
  readonly article: Article
  /** The sentence to begin with; the article's beginning without one. A new address begins there. */
  readonly from: Address | undefined
  /** The sentence that is being read; undefined when none is. */
  readonly onSentence: (address: Address | undefined) => void
  /** The word that is being said, where the voice reports it. */
  readonly onWord: (address: Address | undefined) => void
  readonly onClose: () => void
}

export function PlayerBar({ article, from, onSentence, onWord, onClose }: Props) {
  const { player: text, failed, help } = useTexts('sound')
  const state = usePlayer()
  useReading({ article, from, onSentence, onWord })
  const { helpOpen, toggleHelp, panel } = useHelpPanel(state)
  const { status, failure } = state
  const reading = status === 'playing' || status === 'loading'
  const silent = status === 'no-voice'
  const playKey = useRef<HTMLButtonElement>(null)
  useFocusBack(silent, playKey)
  const press = () => {
    if (reading) player.pause()
    else if (status === 'idle') player.play(article)
    else player.resume()
  }
  return (
    <section className="player" aria-label={text.label} data-silent={silent || undefined}>
      {helpOpen && (
        <div className="player-help" ref={panel} data-scroll>
          <NoVoice />
        </div>
      )}
      <p className="player-message" role="status">
        {silent && <span className="visually-hidden">{help.none}</span>}
        {failure && failed[failure]}
      </p>
      <div className="player-row">
        {!silent && (
          <>
            <div className="player-keys">
              <Key
                name={text.repeat}
                sign="repeat"
                on={state.repeat}
                press={() => player.repeat(!state.repeat)}
              />
              <Key name={text.previous} sign="previous" off={!state.at} press={() => player.step(-1)} />
              <button
                ref={playKey}
                type="button"
                className="player-play"
                aria-label={reading ? text.pause : text.play}
                onClick={press}
              >
                <SoundIcon sign={reading ? 'pause' : 'play'} />
              </button>
              <Key name={text.next} sign="next" off={!state.at} press={() => player.step(1)} />
              <SpeedChoice />
            </div>
            <button type="button" className="player-voice" aria-expanded={helpOpen} onClick={toggleHelp}>
              <VoiceName state={state} />
            </button>
          </>
        )}
        <button type="button" className="icon-button player-close" aria-label={text.close} onClick={onClose}>
          <SoundIcon sign="close" />
        </button>
      </div>
    </section>
  )
}

/** Begins to read when the bar comes, falls silent when it goes, and says where the reading is. */
function useReading({ article, from, onSentence, onWord }: Omit<Props, 'onClose'>): void {
  const tellSentence = useEffectEvent(onSentence)
  const tellWord = useEffectEvent(onWord)
  useEffect(() => {
    let at: Address | undefined
    let word: number | undefined
    // Told outside React's drawing: a light that lags behind the voice is worse than none.
    const follow = () => {
      const now = player.getState()
      const moved = now.at !== at
      if (!moved && now.word === word) return
      at = now.at
      word = now.word
      if (moved) tellSentence(at)
      tellWord(at && word !== undefined ? { ...at, words: [word, word] } : undefined)
    }
    const stopFollowing = player.subscribe(follow)
    return () => {
      player.stop()
      stopFollowing()
    }
  }, [])
  const begin = useEffectEvent((place: string) => player.play(article, parseAddress(place)))
  // By what it says: an address made anew at every drawing is the same place.
  const { slug } = article
  const place = from ? formatAddress(from) : ''
  useEffect(() => begin(place), [slug, place])
  useEffect(() => player.renew(article), [article])
}

/** The panel about the voice: open where there is none, else when the reader asks for it. */
function useHelpPanel({ status }: PlayerState) {
  const [asked, setAsked] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asked) panel.current?.querySelector('h3')?.focus()
  }, [asked])
  return {
    panel,
    helpOpen: asked || status === 'no-voice',
    toggleHelp: () => setAsked(!asked),
  }
}

type KeyProps = {
  readonly name: string
  readonly sign: 'repeat' | 'previous' | 'next'
  readonly on?: boolean
  readonly off?: boolean
  readonly press: () => void
}

function Key({ name, sign, on, off = false, press }: KeyProps) {
  return (
    <button
      type="button"
      className="icon-button player-key"
      aria-label={name}
      aria-pressed={on}
      disabled={off}
      onClick={press}
    >
      <SoundIcon sign={sign} />
    </button>
  )
}

function SpeedChoice() {
  const { player: text } = useTexts('sound')
  const { language } = useText()
  const { speed } = useSettings()
  const number = new Intl.NumberFormat(language, { numberingSystem: 'latn' })
  return (
    <select
      className="player-speed"
      dir="ltr"
      aria-label={text.speed}
      value={speed}
      onChange={({ target }) => {
        const chosen = SPEEDS.find((known) => String(known) === target.value)
        if (chosen) changeSettings({ speed: chosen })
      }}
    >
      {SPEEDS.map((known) => (
        <option key={known} value={known}>
          {`${number.format(known)}×`}
        </option>
      ))}
    </select>
  )
}

function VoiceName({ state: { chosen, status } }: { readonly state: PlayerState }) {
  const { player: text } = useTexts('sound')
  if (!chosen) return status === 'loading' ? text.looking : text.none
  return (
    <>
      <span className="visually-hidden">{text.voice}</span> <bdi>{chosen.voice.name}</bdi>{' '}
      <span className="soft">{text.kind[chosen.offer ?? 'urdu']}</span>
    </>
  )
}
