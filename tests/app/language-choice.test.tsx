import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { LanguageChoice } from '#app/LanguageChoice.tsx'
import { getSettings } from '#library/settings/settings-store.ts'
import { dayInWords } from '#locales/dates.ts'
import { INTERFACE_LANGUAGES, LANGUAGES } from '#locales/languages.ts'
import { switchLanguage } from '#locales/text.ts'

afterEach(() => switchLanguage('en'))

describe('The choice of language', () => {
  test('names every language in itself, and says which one that is', () => {
    render(<LanguageChoice onProblem={vi.fn()} />)
    const options = screen.getAllByRole<HTMLOptionElement>('option')
    expect(options.map(({ text, lang }) => [lang, text])).toEqual(
      INTERFACE_LANGUAGES.map((language) => [language, LANGUAGES[language].name]),
    )
    expect(screen.getByRole('option', { name: 'اردو' })).toHaveValue('ur')
    expect(screen.getByRole('option', { name: 'हिन्दी' })).toHaveValue('hi')
    expect(screen.getByRole('combobox', { name: 'Language' })).toHaveValue('en')
  })
  test('speaks the chosen language and keeps it', async () => {
    const onProblem = vi.fn()
    render(<LanguageChoice onProblem={onProblem} />)
    await userEvent.selectOptions(screen.getByRole('combobox'), 'हिन्दी')
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'भाषा' })).toHaveValue('hi'))
    expect(getSettings().language).toBe('hi')
    expect(onProblem).toHaveBeenLastCalledWith(undefined)
    await userEvent.selectOptions(screen.getByRole('combobox'), 'اردو')
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'زبان' })).toHaveValue('ur'))
  })
})

test('Hindi dates have Hindi months and the digits of the Hindi press', () => {
  expect(dayInWords('2021-07-09', 'hi', { dateStyle: 'full' })).toBe('शुक्रवार, 9 जुलाई 2021')
})
