/** A small button that says a word or a sentence once; where nothing can speak it says why, and what to do. */
import { useTexts } from '#locales/text.ts'
import { useEffect, useRef } from 'react'
import type { Address } from '#article/address.ts'
import type { Article } from '#article/article.ts'
import { NoVoice } from './NoVoice.tsx'
import { player, speakKey } from './player.ts'
import { SoundIcon } from './SoundIcon.tsx'
import { useFocusBack } from './use-focus-back.ts'
import { usePlayer } from './use-player.ts'

type Props = {
  readonly article: Article
  /** The word, the words, or the sentence. */
  readonly address: Address
  /** What the button is called: “Listen to the word”. */
  readonly label: string
}

export function SpeakButton({ article, address, label }: Props) {
  const { failed } = useTexts('sound')
  const { once } = usePlayer()
  const key = speakKey(article, address)
  const status = once?.key === key ? once.status : undefined
  const speaking = status === 'playing' || status === 'loading'
  const button = useRef<HTMLButtonElement>(null)
  useFocusBack(status === 'no-voice', button)
  // A card that is closed, or shows another word, is not heard any longer.
  useEffect(
    () => () => {
      if (player.getState().once?.key === key) player.stopOnce()
    },
    [key],
  )
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button speak"
        aria-label={label}
        aria-pressed={speaking}
        onClick={() => (speaking ? player.stopOnce() : player.speak(article, address, key))}
      >
        <SoundIcon sign={speaking ? 'stop' : 'speaker'} />
      </button>
      {status === 'failed' && (
        <p className="speak-note soft" role="alert">
          {failed.once}
        </p>
      )}
      {status === 'no-voice' && (
        <div className="speak-note">
          <NoVoice />
        </div>
      )}
    </>
  )
}
