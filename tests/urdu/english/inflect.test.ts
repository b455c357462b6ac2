/** English words in the form that a gloss of an Urdu word needs. */
import { describe, expect, test } from 'vitest'
import { plural, verbForm } from '#urdu/english/inflect.ts'
import { tables } from '../../fixtures/the-lexicon.ts'
import { rowsOf } from '#urdu/lexicon/tables.ts'

describe('verbs', () => {
  test.each([
    ['stop', 'stops', 'stopped', 'stopped', 'stopping'],
    ['visit', 'visits', 'visited', 'visited', 'visiting'],
    ['open', 'opens', 'opened', 'opened', 'opening'],
    ['offer', 'offers', 'offered', 'offered', 'offering'],
    ['refer', 'refers', 'referred', 'referred', 'referring'],
    ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
    ['fix', 'fixes', 'fixed', 'fixed', 'fixing'],
    ['show', 'shows', 'showed', 'shown', 'showing'],
    ['play', 'plays', 'played', 'played', 'playing'],
    ['try', 'tries', 'tried', 'tried', 'trying'],
    ['say', 'says', 'said', 'said', 'saying'],
    ['die', 'dies', 'died', 'died', 'dying'],
    ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
    ['argue', 'argues', 'argued', 'argued', 'arguing'],
    ['seize', 'seizes', 'seized', 'seized', 'seizing'],
    ['free', 'frees', 'freed', 'freed', 'freeing'],
    ['go', 'goes', 'went', 'gone', 'going'],
    ['do', 'does', 'did', 'done', 'doing'],
    ['have', 'has', 'had', 'had', 'having'],
    ['write', 'writes', 'wrote', 'written', 'writing'],
    ['begin', 'begins', 'began', 'begun', 'beginning'],
    ['put', 'puts', 'put', 'put', 'putting'],
    ['read', 'reads', 'read', 'read', 'reading'],
    ['kidnap', 'kidnaps', 'kidnapped', 'kidnapped', 'kidnapping'],
    ['push', 'pushes', 'pushed', 'pushed', 'pushing'],
    ['pass', 'passes', 'passed', 'passed', 'passing'],
    ['quit', 'quits', 'quit', 'quit', 'quitting'],
    ['equip', 'equips', 'equipped', 'equipped', 'equipping'],
    ['control', 'controls', 'controlled', 'controlled', 'controlling'],
    ['panic', 'panics', 'panicked', 'panicked', 'panicking'],
    ['see', 'sees', 'saw', 'seen', 'seeing'],
    ['flee', 'flees', 'fled', 'fled', 'fleeing'],
    ['lie', 'lies', 'lay', 'lain', 'lying'],
    ['dye', 'dyes', 'dyed', 'dyed', 'dyeing'],
    ['benefit', 'benefits', 'benefited', 'benefited', 'benefiting'],
    ['happen', 'happens', 'happened', 'happened', 'happening'],
    ['oversee', 'oversees', 'oversaw', 'overseen', 'overseeing'],
    ['be killed', 'is killed', 'was killed', 'been killed', 'being killed'],
    ['carry out', 'carries out', 'carried out', 'carried out', 'carrying out'],
    ['take part', 'takes part', 'took part', 'taken part', 'taking part'],
    ['set up', 'sets up', 'set up', 'set up', 'setting up'],
  ])('%s: %s, %s, %s, %s', (bare, third, past, participle, ing) => {
    expect([
      verbForm(bare, 'third'),
      verbForm(bare, 'past'),
      verbForm(bare, 'participle'),
      verbForm(bare, 'ing'),
      verbForm(bare, 'bare'),
    ]).toEqual([third, past, participle, ing, bare])
  })

  test('of several, they are and they were; every other verb is the same in the past', () => {
    expect(verbForm('be', 'third', true)).toBe('are')
    expect(verbForm('be arrested', 'past', true)).toBe('were arrested')
    expect(verbForm('have', 'third', true)).toBe('have')
    expect(verbForm('go', 'third', true)).toBe('go')
    expect(verbForm('go', 'past', true)).toBe('went')
  })
})

describe('plurals', () => {
  test.each([
    ['attack', 'attacks'],
    ['country', 'countries'],
    ['day', 'days'],
    ['bus', 'buses'],
    ['class', 'classes'],
    ['church', 'churches'],
    ['tax', 'taxes'],
    ['hero', 'heroes'],
    ['video', 'videos'],
    ['photo', 'photos'],
    ['woman', 'women'],
    ['spokesman', 'spokesmen'],
    ['spokesperson', 'spokespersons'],
    ['policeman', 'policemen'],
    ['policewoman', 'policewomen'],
    ['German', 'Germans'],
    ['human', 'humans'],
    ['tribesman', 'tribesmen'],
    ['attorney-general', 'attorneys-general'],
    ['son-in-law', 'sons-in-law'],
    ['omen', 'omens'],
    ['Muslim', 'Muslims'],
    ['person', 'people'],
    ['child', 'children'],
    ['grandchild', 'grandchildren'],
    ['life', 'lives'],
    ['wife', 'wives'],
    ['housewife', 'housewives'],
    ['thief', 'thieves'],
    ['belief', 'beliefs'],
    ['chief', 'chiefs'],
    ['crisis', 'crises'],
    ['analysis', 'analyses'],
    ['virus', 'viruses'],
    ['campus', 'campuses'],
    ['series', 'series'],
    ['aircraft', 'aircraft'],
    ['elections', 'elections'],
    ['minister', 'ministers'],
    ['prime minister', 'prime ministers'],
    ['head of state', 'heads of state'],
    ['member of parliament', 'members of parliament'],
    ['vote of confidence', 'votes of confidence'],
    ['foreign policy', 'foreign policies'],
    ['brother-in-law', 'brothers-in-law'],
    ['army', 'armies'],
    ['key', 'keys'],
    ['lady', 'ladies'],
    ['potato', 'potatoes'],
    ['quiz', 'quizzes'],
  ])('%s, %s', (one, many) => {
    expect(plural(one)).toBe(many)
  })

  test.each([
    'information',
    'aid',
    'money',
    'water',
    'terrorism',
    'drinking water',
    'news',
    'cricket',
    'police',
  ])('%s has none', (meaning) => {
    expect(plural(meaning)).toBe(meaning)
  })
})

describe('the lexicon’s own meanings', () => {
  const meanings = (table: string) => rowsOf(table).map((row) => row.split('\t')[3]?.split('; ')[0] ?? '')

  test('no noun gets a plural of a plural', () => {
    const plurals = meanings(tables.nouns).map(plural)
    expect(plurals.filter((many) => /(?:[^o]mens|childrens|peoples|ssess|iess|wifes)$/.test(many))).toEqual(
      [],
    )
    expect(plurals.filter((many) => /[^aeou]ys$/.test(many))).toEqual([])
  })

  test('no verb gets three letters of one kind or a lone e before -ing', () => {
    for (const meaning of meanings(tables.verbs)) {
      expect(verbForm(meaning, 'past')).not.toMatch(/([a-z])\1\1/)
      expect(verbForm(meaning, 'ing').replace(/^being/, '')).not.toMatch(/^\w*[^eoy]eing|([a-z])\1\1/)
    }
  })
})
