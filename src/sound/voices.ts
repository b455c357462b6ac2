/** Which of the browser's voices reads Urdu here: pure choice among them, and waiting for those that come late. */

/** What the choice looks at; the browser's own voices have it. */
export type VoiceLike = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>

/** What a voice is given to read: the Urdu text itself, or the Devanagari spelling of its words. */
export type Reads = 'urdu' | 'devanagari'

/** Voices that the reader must first agree to; `online` ones send the text to their maker. */
export const OFFER_KINDS = ['hindi', 'urdu-online', 'hindi-online'] as const
export type OfferKind = (typeof OFFER_KINDS)[number]

export type Offer<Voice extends VoiceLike = SpeechSynthesisVoice> = {
  readonly kind: OfferKind
  readonly voice: Voice
}

export type Chosen<Voice extends VoiceLike = SpeechSynthesisVoice> = {
  readonly voice: Voice
  readonly reads: Reads
  /** What the reader agreed to; undefined for an Urdu voice of this device, which needs no asking. */
  readonly offer?: OfferKind
}

// Firefox on Android names languages by three letters (urd-PK-f000), Chrome there joins them by a low line (ur_PK).
const LANGUAGES: Readonly<Record<string, 'ur' | 'hi'>> = { ur: 'ur', urd: 'ur', hi: 'hi', hin: 'hi' }

/** Whether a voice speaks Urdu (`ur`) or Hindi (`hi`); undefined for any other language. */
export function languageOf({ lang }: Pick<VoiceLike, 'lang'>): 'ur' | 'hi' | undefined {
  const [language = ''] = lang.toLowerCase().split(/[-_]/)
  return Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined
}

/**
 * The voices that the reader can agree to, in the order in which they are worth trying. A Hindi voice from elsewhere is
 * among them only where there is nothing better.
 */
export function offersAmong<Voice extends VoiceLike>(voices: readonly Voice[]): Offer<Voice>[] {
  const offers = OFFER_KINDS.flatMap((kind) => {
    const language = kind === 'urdu-online' ? 'ur' : 'hi'
    const voice = best(voices, language, kind === 'hindi')
    return voice ? [{ kind, voice }] : []
  })
  return offers.length > 1 ? offers.filter(({ kind }) => kind !== 'hindi-online') : offers
}

/**
 * The voice that reads: an Urdu voice of this device; else one of the kind that the reader agreed to; else none.
 * No voice that sends the text away is ever chosen by itself.
 */
export function chooseVoice<Voice extends VoiceLike>(
  voices: readonly Voice[],
  agreed: OfferKind | undefined,
): Chosen<Voice> | undefined {
  const own = best(voices, 'ur', true)
  if (own) return { voice: own, reads: 'urdu' }
  const offer = offersAmong(voices).find(({ kind }) => kind === agreed)
  if (!offer) return undefined
  const reads = offer.kind === 'urdu-online' ? 'urdu' : 'devanagari'
  return { voice: offer.voice, reads, offer: offer.kind }
}

function best<Voice extends VoiceLike>(
  voices: readonly Voice[],
  language: 'ur' | 'hi',
  local: boolean,
): Voice | undefined {
  return voices
    .filter((voice) => languageOf(voice) === language && voice.localService === local)
    .toSorted((a, b) => worth(b) - worth(a))[0]
}

// eSpeak is the hardest to listen to, wherever another voice speaks the language.
function worth({ name, lang, default: preferred }: VoiceLike): number {
  return (/espeak/i.test(name) ? 0 : 4) + (preferred ? 2 : 0) + (/[-_]pk\b/i.test(lang) ? 1 : 0)
}

// Chrome announces its voices within a second; Safari and some others never do.
const PATIENCE = 2000

/**
 * Calls back with the browser's voices: at once where they are there (a first word must be spoken within the reader's
 * own tap), else when they arrive, else after two seconds with what there is. Returns how to wait no longer.
 */
export function whenVoicesCome(
  speech: SpeechSynthesis,
  ready: (voices: readonly SpeechSynthesisVoice[]) => void,
): () => void {
  const there = speech.getVoices()
  if (there.length > 0) {
    ready(there)
    return () => undefined
  }
  const finish = () => {
    stop()
    ready(speech.getVoices())
  }
  const onChange = () => {
    if (speech.getVoices().length > 0) finish()
  }
  const timer = setTimeout(finish, PATIENCE)
  const stop = () => {
    clearTimeout(timer)
    speech.removeEventListener?.('voiceschanged', onChange)
  }
  speech.addEventListener?.('voiceschanged', onChange)
  return stop
}
