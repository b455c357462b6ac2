import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { parseAddress } from '#article/address.ts'
import { eventsAt } from '#timeline/follow.ts'
import { daysBetween, gapStep, shapeOf, trueScale } from '#timeline/scale.ts'
import { Timeline } from '#timeline/Timeline.tsx'
import { theSeed } from '../fixtures/the-seed.ts'

const article = theSeed()
const at = (edtf: string) => ({ edtf })

describe('How an event is drawn tells how sure its date is', () => {
  test.each([
    ['2021-07-09', 'exact'],
    ['2021-07~', 'approximate'],
    ['2021-06', 'span'],
    ['2018~/2021', 'span'],
    ['2021-07-09/..', 'open'],
  ])('%s is %s', (edtf, shape) => expect(shapeOf(at(edtf))).toBe(shape))
  test('a week looks shorter than a month, and years break the axis', () => {
    const steps = ['2021-07-01', '2021-07-02', '2021-07-09', '2021-08-01', '2025-01-01'].map((day) =>
      gapStep(daysBetween(at('2021-07-01'), at(day))),
    )
    expect(steps).toEqual([0, 1, 2, 3, 5])
  })
  test('on the true scale equal times are equally wide, and what reaches beyond is cut', () => {
    const strip = trueScale(article.events)
    const mark = (id: string) => strip?.marks.find((known) => known.id === id)
    expect(strip).toMatchObject({ first: '2021-06-01', last: '2021-07-31' })
    expect((mark('v9')?.from ?? 0) - (mark('v2')?.from ?? 0)).toBe(23)
    expect(mark('v1')).toMatchObject({ from: 0, cutStart: true })
    expect(mark('v15')).toMatchObject({ cutEnd: true })
  })
})

describe('The timeline follows the text', () => {
  const told = (address: string) => eventsAt(article, parseAddress(address))
  test('a sentence lights the events that it tells of', () => expect(told('p6.s2')).toEqual(['v7']))
  test('a sentence that tells of none keeps the last one told', () => expect(told('p18.s1')).toEqual(['v1']))
  test('before anything is read, nothing is lit', () => expect(eventsAt(article, undefined)).toEqual([]))
})

describe('The sidebar', () => {
  const show = (current?: string) => {
    const acts = { onShow: vi.fn(), onEntity: vi.fn() }
    render(
      <Timeline
        article={article}
        current={current === undefined ? undefined : parseAddress(current)}
        lit={undefined}
        {...acts}
      />,
    )
    return acts
  }
  const item = (label: string) => {
    const found = screen.getByText(label).closest('li')
    if (!found) throw new Error(label)
    return found
  }
  test('tells all events in order, with their dates in words', () => {
    show()
    const labels = screen.getAllByRole('link').map(({ textContent }) => textContent)
    const wanted = article.events.map(({ label }) => `${label.en} ${label.ur}`)
    expect(labels.filter((label) => wanted.includes(label))).toEqual(wanted)
    expect(
      within(item('Biden and Putin meet in Geneva')).getByText(/^Wednesday,? 16 June 2021$/),
    ).toBeVisible()
    expect(within(item('Ransomware attacks increase')).getByText('from around 2018 to 2021')).toBeVisible()
  })
  test('marks the event that is being read', () => {
    show('p6.s2')
    expect(item('1,500 companies are hit by one attack')).toHaveAttribute('aria-current', 'true')
  })
  test('says who claims and who denies', () => {
    show()
    expect(
      within(item('The US asks Russia repeatedly to act against cyber attacks')).getByText(
        /Moscow, Kremlin: denies it/,
      ),
    ).toBeVisible()
  })
  test('an event leads to its passages, a participant to its card', async () => {
    const { onShow, onEntity } = show()
    const event = item('Biden and Putin meet in Geneva')
    await userEvent.click(within(event).getByRole('link', { name: /meet in Geneva/ }))
    expect(onShow).toHaveBeenCalledWith(expect.objectContaining({ id: 'v2' }))
    await userEvent.click(within(event).getByRole('link', { name: 'Geneva' }))
    expect(onEntity).toHaveBeenCalledWith('e8')
  })
})
