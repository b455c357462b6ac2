import { createEvent, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { EntityCard } from '#entities/EntityCard.tsx'
import { EntityList } from '#entities/EntityList.tsx'
import { kindsOf } from '#entities/mentions-of.ts'
import { snippetOf } from '#entities/snippet.ts'
import { changeSettings } from '#library/settings/settings-store.ts'
import { anArticle, placeOf } from '../fixtures/an-article.ts'
import { theSeed } from '../fixtures/the-seed.ts'

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
        expect.stringMatching(/^#p\d+\.s\d+$/),
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
  test('a name that is asked for in another tab is left to the browser', () => {
    const { onOpen } = show()
    const link = screen.getByRole('link', { name: /Geneva$/ })
    const click = createEvent.click(link, { ctrlKey: true })
    fireEvent(link, click)
    expect(onOpen).not.toHaveBeenCalled()
    expect(click.defaultPrevented).toBe(false)
  })
  test('tells by itself, without any card, what Moscow stands for and where Wikidata has it', () => {
    show()
    const moscow = screen.getByRole('link', { name: 'ماسکو Moscow' }).closest('li')
    if (!moscow) throw new Error('Moscow is no item of the list')
    expect(within(moscow).getByRole('link', { name: 'Russia' })).toHaveAttribute('href', '#entity-e4')
    expect(within(moscow).getByRole('link', { name: 'Wikidata (another site)' })).toHaveAttribute(
      'href',
      'https://www.wikidata.org/wiki/Q649',
    )
  })
  test('no item leads to Wikidata where nobody is certain of it', () => {
    show()
    const links = screen.getAllByRole('link', { name: /Wikidata/ })
    expect(links).toHaveLength(article.entities.filter(({ wikidata }) => wikidata).length)
  })
  test('those named most come first, and of equals the one that the text names first', () => {
    const small = anArticle()
    const [biden] = small.entities
    if (!biden) throw new Error('nobody is there')
    const called = (id: string, words: string) => ({
      ...placeOf(words, 3),
      entity: id,
      kind: 'name' as const,
    })
    const entities = ['e9', 'e8', 'e7'].map((id) => ({ ...biden, id }))
    const mentions = [
      called('e7', 'جنیوا'),
      called('e8', 'بائیڈن'),
      called('e9', 'پوتن'),
      called('e9', 'کریملن'),
    ]
    const [people] = kindsOf({ ...small, entities, mentions })
    expect(people?.entities.map(({ entity }) => entity.id)).toEqual(['e9', 'e7', 'e8'])
    expect(people?.mentions).toBe(4)
  })
})

describe('A mention with the words around it', () => {
  const around = (words: string) =>
    Object.values(snippetOf(anArticle(), { ...placeOf(words, 3), entity: 'e1', kind: 'name' }))
  test.each([
    ['جنیوا', ['', 'جنیوا', ' میں ملاقات کے ایک']],
    ['بائیڈن', ['ماہ بعد جمعے کو ', 'بائیڈن', ' اور پوتن کے درمیان']],
    ['کریملن', ['مگر ', 'کریملن', ' کا کہنا تھا کہ']],
  ])('%s keeps four words of its sentence on each side, as they stand', (words, expected) => {
    expect(around(words)).toEqual(expected)
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
  })
  test('the last step keeps the focus of a reader who steps by keyboard, and does nothing more', async () => {
    const count = article.mentions.filter(({ entity }) => entity === 'e4').length
    const { onMention } = open('e4', count - 1)
    const next = screen.getByRole('button', { name: 'Next mention' })
    expect(next).toHaveAttribute('aria-disabled', 'true')
    next.focus()
    await userEvent.keyboard('{Enter}')
    expect(next).toHaveFocus()
    expect(onMention).not.toHaveBeenCalled()
    expect(screen.getByRole('button', { name: 'Previous mention' })).not.toHaveAttribute('aria-disabled')
  })
  test.each([
    ['e4', 0, 'Here as an adjective:', 'روسی'],
    ['e6', 0, 'Here as a stand-in:', 'کریملن'],
    ['e8', 0, 'Here by name:', 'جنیوا'],
  ])('%s tells how the text names it', (id, mention, how, form) => {
    open(id, mention)
    expect(screen.getByText(how)).toHaveTextContent(`${how} ${form}`)
  })
  test('a mention in the list leads to its place, and the current one is told', async () => {
    const { onMention } = open('e8', 1)
    const items = within(screen.getByRole('list')).getAllByRole('button')
    expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, 'true'])
    await userEvent.click(items[0] ?? document.body)
    expect(onMention).toHaveBeenCalledWith(0)
  })
  test('has no button for what its page cannot do', () => {
    render(
      <EntityCard
        article={article}
        entityId="e8"
        mention={0}
        onMention={vi.fn()}
        onEntity={vi.fn()}
        onClose={vi.fn()}
      />,
    )
    expect(screen.queryByRole('button', { name: 'Share' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Word by word' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Close' })).toBeVisible()
  })
  test('says who vouches for it', () => {
    open('e8')
    expect(screen.getByText('Annotated by hand')).toBeVisible()
  })
  test('lists all mentions in their sentences', () => {
    open('e8')
    expect(screen.getByText('All 2 mentions')).toBeVisible()
    expect(screen.getAllByText('جنیوا', { selector: 'li mark' })).toHaveLength(2)
  })
})
