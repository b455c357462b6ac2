import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { EntityCard } from '#entities/EntityCard.tsx'
import { EntityList } from '#entities/EntityList.tsx'
import { changeSettings } from '#library/settings-store.ts'
import { theSeed } from '../the-seed.ts'

const article = theSeed()
beforeEach(() => void changeSettings({ hiddenKinds: [] }))

describe('Who and where', () => {
  const show = () => {
    const acts = { onToggleKind: vi.fn(), onOpen: vi.fn() }
    render(<EntityList article={article} lit={undefined} {...acts} />)
    return acts
  }
  test('lists every entity with both names and what it is', () => {
    show()
    for (const { name, description } of article.entities) {
      expect(screen.getByRole('link', { name: `${name.ur} ${name.en}` })).toHaveAttribute(
        'href',
        expect.stringMatching(/^#p\d+\.s\d+/),
      )
      expect(screen.getAllByText(description.en)[0]).toBeVisible()
    }
  })
  test('a kind is switched by its button, which tells how many mentions it has', async () => {
    const { onToggleKind } = show()
    const people = article.mentions.filter(({ entity }) => ['e1', 'e2', 'e18'].includes(entity)).length
    const button = within(screen.getByRole('group')).getByRole('button', {
      name: `People ${people}`,
      pressed: true,
    })
    await userEvent.click(button)
    expect(onToggleKind).toHaveBeenCalledWith('PERSON')
  })
  test('a kind that is hidden is shown as hidden', () => {
    changeSettings({ hiddenKinds: ['PLACE'] })
    show()
    expect(within(screen.getByRole('group')).getByRole('button', { name: /Places/ })).toHaveAttribute(
      'aria-pressed',
      'false',
    )
  })
  test('a name opens its card', async () => {
    const { onOpen } = show()
    await userEvent.click(screen.getByRole('link', { name: /Geneva$/ }))
    expect(onOpen).toHaveBeenCalledWith('e8')
  })
})

describe('The card of an entity', () => {
  const open = (entityId: string, mention = 0) => {
    const acts = { onMention: vi.fn(), onEntity: vi.fn(), onShare: vi.fn(), onClose: vi.fn() }
    render(<EntityCard article={article} entityId={entityId} mention={mention} {...acts} />)
    return acts
  }
  test('tells who that is, and leads to Wikidata', () => {
    open('e2')
    expect(screen.getByRole('heading', { name: 'ولادیمیر پوتن Vladimir Putin' })).toBeVisible()
    expect(screen.getByText('President of Russia')).toBeVisible()
    expect(screen.getByRole('link', { name: /Wikidata/ })).toHaveAttribute(
      'href',
      'https://www.wikidata.org/wiki/Q7747',
    )
  })
  test('Moscow stands for Russia, and Russia is also called by Moscow and the Kremlin', async () => {
    const { onEntity } = open('e7')
    expect(screen.getByText('Here as a stand-in:')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Russia' }))
    expect(onEntity).toHaveBeenCalledWith('e4')
  })
  test('steps through the mentions, and ends at the last', async () => {
    const count = article.mentions.filter(({ entity }) => entity === 'e4').length
    const { onMention } = open('e4', count - 2)
    expect(screen.getByText(`Mention ${count - 1} of ${count}`)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Next mention' }))
    expect(onMention).toHaveBeenLastCalledWith(count - 1)
    open('e4', count - 1)
    expect(screen.getAllByRole('button', { name: 'Next mention' })[1]).toBeDisabled()
  })
  test('lists all mentions in their sentences', () => {
    open('e8')
    expect(screen.getByText('All 2 mentions')).toBeVisible()
    expect(screen.getAllByText('جنیوا', { selector: 'li b' })).toHaveLength(2)
  })
})
