// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { rememberAccepted } from '#sound/accepted-voice.ts'
import { Player, speakKey } from '#sound/player.ts'
import { changeSettings } from '#library/settings/settings-store.ts'
import { anArticle } from '../fixtures/an-article.ts'
import { theSeed } from '../fixtures/the-seed.ts'
import {
  ENGLISH,
  type FakeSpeech,
  type FakeVoice,
  HINDI,
  HINDI_ONLINE,
  installFakeSpeech,
  URDU,
  URDU_ONLINE,
} from '../fixtures/fake-speech.ts'

const article = anArticle()
const [HEADLINE, FIRST, SECOND, LAST] = [
  { paragraph: 1, sentence: 1 },
  { paragraph: 3, sentence: 1 },
  { paragraph: 3, sentence: 2 },
  { paragraph: 3, sentence: 3 },
] as const

let speech: FakeSpeech
let player: Player
const begin = (...voices: readonly FakeVoice[]) => {
  speech = installFakeSpeech({ voices })
  player = new Player()
}
const last = () => speech.said.at(-1)
/** The voice says all that is being said. */
const sayAll = () => {
  speech.start()
  speech.end()
}

beforeEach(() => {
  vi.useFakeTimers()
  rememberAccepted(undefined)
  changeSettings({ speed: 1 })
  begin(ENGLISH, HINDI, URDU)
})
afterEach(() => {
  player.stop()
  speech.remove()
  vi.useRealTimers()
})

describe('Reading an article aloud', () => {
  test('goes from sentence to sentence, past the page’s furniture, and ends', () => {
    player.play(article)
    expect(player.getState()).toMatchObject({ status: 'playing', at: HEADLINE, chosen: { reads: 'urdu' } })
    expect(last()).toEqual({
      text: 'بائیڈن اور پوتن کے درمیان فون کال',
      lang: 'ur-PK',
      voice: URDU.name,
      rate: 1,
    })
    sayAll()
    expect(player.getState().at).toEqual(FIRST)
    sayAll()
    sayAll()
    expect(last()?.text).toBe('ریاست اس کی پشت پاہی نہیں کرتی۔')
    sayAll()
    expect(player.getState()).toMatchObject({ status: 'idle' })
    expect(player.getState().at).toBeUndefined()
  })
  test('tells which word is being said', () => {
    player.play(article, SECOND)
    speech.start()
    speech.reach('کریملن')
    expect(player.getState()).toMatchObject({ at: SECOND, word: 2 })
    speech.end()
    expect(player.getState()).toMatchObject({ at: LAST })
    expect(player.getState().word).toBeUndefined()
  })
  test('a pause is kept, and reading goes on from the word where it stopped', () => {
    player.play(article, LAST)
    speech.start()
    speech.reach('نہیں')
    player.pause()
    expect(player.getState()).toMatchObject({ status: 'paused', at: LAST, word: 6 })
    player.resume()
    expect(last()?.text).toBe('نہیں کرتی۔')
    speech.reach('کرتی')
    expect(player.getState()).toMatchObject({ status: 'playing', word: 7 })
  })
  test('with a voice that tells of no words, it goes on from the sentence', () => {
    player.play(article, LAST)
    speech.start()
    player.pause()
    player.resume()
    expect(last()?.text).toBe('ریاست اس کی پشت پاہی نہیں کرتی۔')
  })
  test('steps to the next sentence and back, also while it pauses, and stays at the ends', () => {
    player.play(article, LAST)
    player.step(1)
    expect(player.getState()).toMatchObject({ status: 'playing', at: LAST })
    player.step(-1)
    expect(player.getState()).toMatchObject({ status: 'playing', at: SECOND })
    player.pause()
    player.step(-1)
    expect(player.getState()).toMatchObject({ status: 'paused', at: FIRST })
    const before = speech.said.length
    player.resume()
    expect(speech.said).toHaveLength(before + 1)
    expect(last()?.text).toMatch(/^جنیوا/)
  })
  test('repeats a sentence until told otherwise', () => {
    player.play(article, SECOND)
    player.repeat(true)
    sayAll()
    sayAll()
    expect(player.getState().at).toEqual(SECOND)
    expect(speech.said).toHaveLength(3)
    player.repeat(false)
    sayAll()
    expect(player.getState().at).toEqual(LAST)
  })
  test('a changed speed is heard at once, from the word that is being said', () => {
    player.play(article, SECOND)
    speech.start()
    speech.reach('امریکہ')
    changeSettings({ speed: 0.7 })
    expect(last()?.rate).toBe(0.7)
    expect(last()?.text).toMatch(/^امریکہ نے/)
  })
  test('a voice that was told to stop does not count as failed, however late the browser says so', async () => {
    player.play(article)
    speech.start()
    player.step(1)
    speech.start()
    await vi.advanceTimersByTimeAsync(0)
    expect(player.getState()).toMatchObject({ status: 'playing', at: FIRST })
    player.stop()
    await vi.advanceTimersByTimeAsync(0)
    expect(player.getState().status).toBe('idle')
    expect(player.getState().failure).toBeUndefined()
  })
  test('when something else silences the browser, it pauses and keeps its place', () => {
    player.play(article, SECOND)
    speech.start()
    speech.reach('کریملن')
    speech.fail('interrupted')
    expect(player.getState()).toMatchObject({ status: 'paused', at: SECOND, word: 2 })
    expect(player.getState().failure).toBeUndefined()
  })
  test.each([
    ['network', 'failed', 'network'],
    ['synthesis-failed', 'failed', 'voice'],
    ['not-allowed', 'paused', 'refused'],
  ] as const)('the error %s is told, keeps the place, and can be tried again', (error, status, failure) => {
    player.play(article, SECOND)
    speech.fail(error)
    expect(player.getState()).toMatchObject({ status, failure, at: SECOND })
    player.resume()
    expect(player.getState().status).toBe('playing')
    expect(player.getState().failure).toBeUndefined()
  })
  test('words that come meanwhile are taken up, and nothing is heard twice', () => {
    const plain = { ...article, paragraphs: article.paragraphs.map((one) => ({ ...one, sentences: [] })) }
    player.play(plain)
    expect(player.getState().at).toEqual({ paragraph: 1 })
    player.renew(article)
    sayAll()
    expect(player.getState().at).toEqual(FIRST)
  })
})

describe('A browser with faults', () => {
  test('that never tells of the end does not stop the reading', () => {
    player.play(article)
    speech.start()
    speech.fallSilent()
    vi.advanceTimersByTime(3000)
    expect(player.getState()).toMatchObject({ status: 'playing', at: FIRST })
  })
  test('that swallows a sentence is asked once more, and then it counts as failed', () => {
    player.play(article)
    speech.fallSilent()
    vi.advanceTimersByTime(1500)
    expect(speech.said).toHaveLength(2)
    expect(player.getState().status).toBe('playing')
    speech.fallSilent()
    vi.advanceTimersByTime(5000)
    expect(speech.said).toHaveLength(2)
    expect(player.getState()).toMatchObject({ status: 'failed', failure: 'voice' })
  })
  test('that says it speaks for ever is passed by', () => {
    player.play(article)
    speech.start()
    vi.advanceTimersByTime(120_000)
    expect(player.getState().at).not.toEqual(HEADLINE)
  })
  test('that ends every sentence at once and says none does not run through the article', () => {
    player.play(article)
    speech.end()
    expect(speech.said).toHaveLength(1)
    expect(player.getState()).toMatchObject({ status: 'failed', failure: 'voice' })
  })
  test('is not told to fall silent when nothing is being said', () => {
    player.play(article)
    expect(speech.cancels).toBe(0)
  })
  test('is watched no longer after the reading was stopped', () => {
    player.play(article)
    player.stop()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('Voices', () => {
  test('that come late are waited for', () => {
    begin()
    player.play(article)
    expect(player.getState()).toMatchObject({ status: 'loading', at: HEADLINE })
    speech.bring([ENGLISH])
    expect(player.getState().status).toBe('no-voice')
    player.look()
    speech.bring([URDU])
    player.look()
    expect(player.getState().status).toBe('playing')
  })
  test('that never come are given up, and the page stays quiet', () => {
    begin()
    player.play(article)
    vi.advanceTimersByTime(2500)
    expect(player.getState().status).toBe('no-voice')
    expect(speech.said).toHaveLength(0)
  })
  test('are not waited for after a stop', () => {
    begin()
    player.play(article)
    player.stop()
    speech.bring([URDU])
    vi.advanceTimersByTime(2500)
    expect(player.getState().status).toBe('idle')
    expect(speech.said).toHaveLength(0)
  })
  test('a browser that cannot speak at all has none', () => {
    speech.remove()
    player.play(article)
    expect(player.getState().status).toBe('no-voice')
  })
  test('a Hindi voice reads only with consent, and then the Devanagari; for this session', () => {
    const seed = theSeed()
    begin(ENGLISH, HINDI)
    player.play(seed)
    expect(player.getState()).toMatchObject({ status: 'no-voice', offers: [{ kind: 'hindi' }] })
    expect(speech.said).toHaveLength(0)
    player.agree('hindi')
    expect(player.getState()).toMatchObject({ status: 'playing', chosen: { reads: 'devanagari' } })
    expect(last()).toMatchObject({ voice: HINDI.name, lang: 'hi-IN' })
    expect(last()?.text).toMatch(/^जो बाइडन और/)
    expect(sessionStorage.getItem('sutoor.voice')).toBe('hindi')
    player.agree(undefined)
    expect(player.getState().status).toBe('no-voice')
    expect(sessionStorage.getItem('sutoor.voice')).toBeNull()
  })
  test('one that sends the text away never speaks unasked', () => {
    begin(ENGLISH, URDU_ONLINE, HINDI_ONLINE)
    player.play(article)
    expect(player.getState().status).toBe('no-voice')
    expect(speech.said).toHaveLength(0)
    player.agree('urdu-online')
    expect(last()?.voice).toBe(URDU_ONLINE.name)
  })
  test('one from elsewhere gets shorter pieces, since it stops after a quarter of a minute', () => {
    begin(URDU_ONLINE)
    rememberAccepted('urdu-online')
    player.play(theSeed())
    for (let sentence = 0; sentence < 8; sentence++) sayAll()
    expect(Math.max(...speech.said.map(({ text }) => text.length))).toBeLessThanOrEqual(100)
  })
  test('with a Hindi voice, a text that is not annotated says that there is nothing to read', () => {
    begin(HINDI)
    rememberAccepted('hindi')
    player.play(article)
    expect(player.getState()).toMatchObject({ status: 'failed', failure: 'nothing' })
  })
})

describe('Saying a word or a sentence once', () => {
  const word = { paragraph: 3, sentence: 2, words: [2, 2] } as const
  const key = speakKey(article, word)

  test('says just that', () => {
    player.speak(article, word, key)
    expect(last()?.text).toBe('کریملن')
    expect(player.getState()).toMatchObject({ status: 'idle', once: { key, status: 'playing' } })
    sayAll()
    expect(player.getState().once).toBeUndefined()
  })
  test('pauses the article, which goes on at its word when asked', () => {
    player.play(article, LAST)
    speech.start()
    speech.reach('نہیں')
    player.speak(article, word, key)
    expect(player.getState()).toMatchObject({
      status: 'paused',
      at: LAST,
      word: 6,
      once: { status: 'playing' },
    })
    sayAll()
    expect(player.getState()).toMatchObject({ status: 'paused', at: LAST, word: 6 })
    player.resume()
    expect(last()?.text).toBe('نہیں کرتی۔')
    expect(player.getState().once).toBeUndefined()
  })
  test('without a voice, waits for the reader’s consent and then says it', () => {
    begin(HINDI)
    const seed = theSeed()
    player.speak(seed, { paragraph: 1, sentence: 1, words: [1, 2] }, 'x')
    expect(player.getState().once).toEqual({ key: 'x', status: 'no-voice' })
    player.agree('hindi')
    expect(last()?.text).toBe('जो बाइडन')
  })
  test('that cannot be said says so, and leaves the article alone', () => {
    player.speak(article, word, key)
    speech.fail('synthesis-failed')
    expect(player.getState()).toMatchObject({ status: 'idle', once: { key, status: 'failed' } })
  })
})
