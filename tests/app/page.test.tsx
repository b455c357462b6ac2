// A component test runs at all: jsdom, Testing Library and the matchers are in place. To be replaced.
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'

test('a component is drawn with its language and direction', () => {
  render(
    <p lang="ur" dir="rtl">
      سطور
    </p>,
  )
  expect(screen.getByText('سطور')).toHaveAttribute('lang', 'ur')
})
