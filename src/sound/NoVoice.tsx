/** What to do where no Urdu voice is: another voice to agree to, and how to get one on this system. */
import type { Texts } from '#locales/parts.ts'
import { useTexts } from '#locales/text.ts'
import { useId } from 'react'
import { WithEnglish } from './WithEnglish.tsx'
import { player } from './player.ts'
import { likelySystem, SYSTEMS, type System } from './systems.ts'
import { usePlayer } from './use-player.ts'
import { theSpeech } from './utter.ts'
import type { Chosen, Offer } from './voices.ts'

export function NoVoice() {
  const { help } = useTexts('sound')
  const { chosen, offers } = usePlayer()
  const title = useId()
  const here = typeof navigator === 'undefined' ? undefined : likelySystem(navigator)
  return (
    <section className="no-voice" aria-labelledby={title}>
      <Lead id={title} chosen={chosen} />
      {(!chosen || chosen.offer) && offers.length > 0 && (
        <ul className="no-voice-offers">
          {offers.map((offer) => (
            <OfferedVoice key={offer.kind} offer={offer} inUse={chosen?.offer === offer.kind} />
          ))}
        </ul>
      )}
      {here && (
        <>
          <h4>{help.how}</h4>
          <HowTo system={here} />
        </>
      )}
      <details className="no-voice-others">
        <summary>{here ? help.others : help.how}</summary>
        {SYSTEMS.filter((system) => system !== here).map((system) => (
          <HowTo key={system} system={system} />
        ))}
      </details>
      <button type="button" onClick={() => player.look()}>
        {help.again}
      </button>
    </section>
  )
}

function Lead({ id, chosen }: { readonly id: string; readonly chosen: Chosen | undefined }) {
  const { help } = useTexts('sound')
  const [title, lead] = leadOf(help, chosen)
  return (
    <>
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      <p>{lead}</p>
    </>
  )
}

type Help = Texts['sound']['help']

function leadOf(help: Help, chosen: Chosen | undefined): readonly [title: string, lead: string] {
  if (chosen) return [help.some, chosen.offer ? help.agreed : help.someLead]
  return theSpeech() ? [help.none, help.lead] : [help.silent, help.silentLead]
}

type OfferProps = { readonly offer: Offer; readonly inUse: boolean }

/** A voice that needs the reader's consent, with what it costs, said before it is used. */
function OfferedVoice({ offer: { kind, voice }, inUse }: OfferProps) {
  const { help } = useTexts('sound')
  const note = useId()
  return (
    <li>
      <button type="button" aria-describedby={note} onClick={() => player.agree(inUse ? undefined : kind)}>
        {inUse ? help.withdraw : help.use[kind]}
      </button>
      <p id={note} className="soft">
        <bdi>{voice.name}</bdi>
        {' · '}
        {kind !== 'hindi' && `${help.onlineNote} `}
        {kind !== 'urdu-online' && help.hindiNote}
      </p>
    </li>
  )
}

function HowTo({ system }: { readonly system: System }) {
  const { systems } = useTexts('sound')
  const { name, note, steps, also } = systems[system]
  return (
    <div className="no-voice-system" role="group" aria-label={plain(name)}>
      <p>
        <strong>
          <WithEnglish text={name} />
        </strong>
        {' · '}
        <WithEnglish text={note} />
      </p>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <WithEnglish text={step} />
          </li>
        ))}
      </ol>
      {also !== '' && (
        <p className="soft">
          <WithEnglish text={also} />
        </p>
      )}
    </div>
  )
}

/** A label has no markup to set English apart with. */
function plain(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '')
}
