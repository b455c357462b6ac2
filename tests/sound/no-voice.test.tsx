import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { rememberAccepted } from '#sound/accepted-voice.ts'
import { NoVoice } from '#sound/NoVoice.tsx'
import { player } from '#sound/player.ts'
import { likelySystem } from '#sound/systems.ts'
import { switchLanguage } from '#locales/text.ts'
import {
  ENGLISH,
  type FakeSpeech,
  HINDI,
  installFakeSpeech,
  URDU,
  URDU_ONLINE,
} from '../fixtures/fake-speech.ts'

const AGENTS = {
  windows: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
  android:
    'Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile',
  iphone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile',
  mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5',
  chromeos:
    'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0',
  linux: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
} as const

let speech: FakeSpeech
beforeEach(() => {
  rememberAccepted(undefined)
  speech = installFakeSpeech({ voices: [ENGLISH] })
})
afterEach(async () => {
  player.stop()
  speech.remove()
  vi.restoreAllMocks()
  await switchLanguage('en')
})
const show = () => {
  player.look()
  render(<NoVoice />)
}

describe('The system', () => {
  test.each(Object.entries(AGENTS))('%s is known by its user agent', (system, userAgent) => {
    expect(likelySystem({ userAgent })).toBe(system)
  })
  test('an iPad that calls itself a Mac is known by its touch screen', () => {
    expect(likelySystem({ userAgent: AGENTS.mac, maxTouchPoints: 5 })).toBe('iphone')
  })
  test('Chromium says it plainly, and that counts before all else', () => {
    expect(likelySystem({ userAgent: AGENTS.linux, userAgentData: { platform: 'Chrome OS' } })).toBe(
      'chromeos',
    )
    expect(likelySystem({ userAgent: AGENTS.windows, userAgentData: { platform: 'toString' } })).toBe(
      'windows',
    )
  })
  test('is unknown where nothing says it', () => {
    expect(likelySystem({ userAgent: 'Mozilla/5.0 (PlayStation 5)' })).toBeUndefined()
  })
})

describe('Without an Urdu voice', () => {
  test.each([
    ['windows', 'Windows', /Time & language → Speech/],
    ['android', 'Android', /Install voice data/],
    ['iphone', 'iPhone and iPad', /Spoken Content/],
    ['mac', 'Mac', /Manage Voices/],
    ['chromeos', 'Chromebook', /Text-to-Speech/],
    ['linux', 'Linux', /espeak-ng/],
  ] as const)('the way to one on %s stands first, the others are folded away', (system, name, step) => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(AGENTS[system])
    show()
    expect(screen.getByRole('heading', { name: 'This device has no Urdu voice' })).toBeVisible()
    const groups = screen.getAllByRole('group', { name: /Windows|Android|iPhone|Mac|Chromebook|Linux/ })
    expect(groups[0]).toHaveAccessibleName(name)
    expect(groups[0]?.closest('details')).toBeNull()
    expect(within(groups[0] ?? document.body).getByText(step)).toBeVisible()
    expect(screen.getByText('Other systems')).toBeVisible()
    for (const other of groups.slice(1)) expect(other.closest('details')).not.toHaveAttribute('open')
    expect(groups).toHaveLength(6)
  })
  test('on an unknown system all ways are equal', () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (PlayStation 5)')
    show()
    expect(screen.getByText('How to get a voice').closest('summary')).not.toBeNull()
    expect(screen.queryByText('Other systems')).toBeNull()
  })
  test('a browser that cannot speak says so', () => {
    speech.remove()
    show()
    expect(screen.getByRole('heading', { name: 'This browser cannot speak' })).toBeVisible()
  })
  test('no voice is offered where there is none', () => {
    show()
    expect(screen.queryByRole('button', { name: /^Read with/ })).toBeNull()
  })
  test('a Hindi voice is offered with what it reads, and can be given up again', async () => {
    speech.bring([HINDI])
    show()
    const offer = screen.getByRole('button', { name: 'Read with the Hindi voice' })
    expect(offer).toHaveAccessibleDescription(/Lekha.*Devanagari/)
    expect(offer).not.toHaveAccessibleDescription(/sends the text/)
    await userEvent.click(offer)
    expect(screen.getByText(/you chose another one/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'No longer use this voice' }))
    expect(screen.getByRole('heading', { name: 'This device has no Urdu voice' })).toBeVisible()
  })
  test('a voice from elsewhere comes with a plain warning', () => {
    speech.bring([URDU_ONLINE])
    show()
    expect(
      screen.getByRole('button', { name: 'Read with the online Urdu voice' }),
    ).toHaveAccessibleDescription(
      /not on your device: your browser sends the text that it reads to the voice’s maker/,
    )
  })
  test('the reader who has installed one looks again', async () => {
    show()
    speech.bring([URDU])
    await userEvent.click(screen.getByRole('button', { name: 'Look again' }))
    expect(screen.getByRole('heading', { name: 'About the voice' })).toBeVisible()
  })
  test.each([
    ['ur', 'اس آلے میں اردو کی آواز نہیں ہے'],
    ['hi', 'इस डिवाइस में उर्दू की आवाज़ नहीं है'],
  ] as const)('is said in %s, with names of settings set apart in English', async (language, title) => {
    await switchLanguage(language)
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(AGENTS.windows)
    show()
    expect(screen.getByRole('heading', { name: title })).toBeVisible()
    const setting = screen.getByText('Settings → Time & language → Speech')
    expect(setting).toHaveAttribute('lang', 'en')
    expect(setting).toHaveAttribute('dir', 'ltr')
  })
})
