import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ENTITY_TYPES } from '#article/article.ts'
import { PAPERS } from '#library/settings/appearance.ts'

type Tokens = ReadonlyMap<string, readonly [light: string, dark: string]>

const css = (path: string) => readFileSync(join(import.meta.dirname, '../../src', path), 'utf8')
const tokens = css('styles/tokens.css')
const base = tokensIn(':root,\n  .swatch {')
const sepia = new Map([...base, ...tokensIn('[data-theme="sepia"] {')])
const contrast = new Map([...base, ...tokensIn('[data-theme="contrast"] {')])

/** The colours of one rule: `#aaa`, or `light-dark(#aaa, #bbb)`. */
function tokensIn(start: string): Tokens {
  const from = tokens.indexOf(start)
  if (from < 0) throw new Error(`tokens.css has no rule ${start}`)
  const rule = tokens.slice(from, tokens.indexOf('}', from))
  const colours = rule.matchAll(/--([\w-]+): (?:light-dark\()?(#\w+)(?:, (#\w+)\))?;/g)
  return new Map(
    [...colours].map(([, name = '', light = '', dark = light]) => [name, [light, dark] as const]),
  )
}

type Colour = readonly [red: number, green: number, blue: number]

/** Red, green and blue from 0 to 1, as the screen is told. */
function fromHex(hex: string): Colour {
  const digits = hex.length === 4 ? hex.slice(1).replaceAll(/./g, '$&$&') : hex.slice(1)
  const at = (index: number) => Number.parseInt(digits.slice(index, index + 2), 16) / 255
  return [at(0), at(2), at(4)]
}

const toLight = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const toScreen = (value: number) => {
  const bounded = Math.min(1, Math.max(0, value))
  return bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * bounded ** (1 / 2.4) - 0.055
}

/** As WCAG 2 defines them. */
function luminance([red, green, blue]: Colour): number {
  return 0.2126 * toLight(red) + 0.7152 * toLight(green) + 0.0722 * toLight(blue)
}
function ratio(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The hue of a colour in OKLCH, in radians. */
function hue(colour: Colour): number {
  const [r, g, b] = [toLight(colour[0]), toLight(colour[1]), toLight(colour[2])] as const
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return Math.atan2(
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
  )
}
function fromOklch(lightness: number, chroma: number, angle: number): Colour {
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)] as const
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    toScreen(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    toScreen(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    toScreen(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

/** The translucent bands of entities/kind-marks.css, in their order there: names, and names that are lit; light and dark. */
const BANDS = [
  ...css('entities/kind-marks.css').matchAll(
    /oklch\(from var\(--(?:kind|lit)\) ([\d.]+) ([\d.]+) h \/ (\d+)%\)/g,
  ),
].map(([, lightness, chroma, percent]) => [Number(lightness), Number(chroma), Number(percent) / 100] as const)

function band(index: number, from: Colour, paper: Colour): Colour {
  const [lightness, chroma, share] = BANDS[index] ?? [0, 0, 1]
  const over = fromOklch(lightness, chroma, hue(from))
  const mixed = (at: 0 | 1 | 2) => over[at] * share + paper[at] * (1 - share)
  return [mixed(0), mixed(1), mixed(2)]
}

const KINDS = ENTITY_TYPES.map((type) => type.toLowerCase())
const PAPER = ['paper', 'paper-raised', 'paper-sunk']
const on = (inks: readonly string[], papers: readonly string[]) =>
  inks.flatMap((ink) => papers.map((paper) => [ink, paper] as const))
/** Every ink with every ground that it is used on. */
const PAIRS = [
  ...on(['ink', 'ink-soft', 'accent', 'gloss', 'learning', ...KINDS], PAPER),
  ...on(['ink', 'gloss'], ['lit', 'learning-tint']),
  ...KINDS.flatMap((kind) => on(['ink', kind], [`${kind}-tint`])),
  ['learning', 'learning-tint'] as const,
  // A button that is pressed.
  ['paper', 'ink'] as const,
]

describe.each([
  ['light', base, 0, 4.5],
  ['dark', base, 1, 4.5],
  ['sepia', sepia, 0, 4.5],
  ['high contrast, on a light system', contrast, 0, 7],
  ['high contrast, on a dark system', contrast, 1, 7],
] as const)('In the colours %s', (_name, theme, scheme, least) => {
  const colour = (name: string): Colour => {
    const value = theme.get(name)?.[scheme]
    if (value === undefined) throw new Error(`no --${name}`)
    return fromHex(value)
  }
  test(`everything written has a contrast of ${least}:1 or more to what it stands on`, () => {
    const weak = PAIRS.filter(([ink, paper]) => ratio(colour(ink), colour(paper)) < least)
    expect(weak).toEqual([])
  })
  test('so has the text on the bands behind names, and where they are lit', () => {
    expect(BANDS).toHaveLength(4)
    for (const kind of KINDS) {
      const tint = band(scheme, colour(kind), colour('paper'))
      expect(ratio(colour('ink'), tint), kind).toBeGreaterThanOrEqual(least)
    }
    const lit = band(2 + scheme, colour('lit'), colour('paper'))
    expect(ratio(colour('ink'), lit)).toBeGreaterThanOrEqual(least)
  })
  test('the ring of the focus and strong rules are seen', () => {
    for (const paper of PAPER) {
      expect(ratio(colour('focus'), colour(paper)), paper).toBeGreaterThanOrEqual(3)
      expect(ratio(colour('rule-strong'), colour(paper)), paper).toBeGreaterThanOrEqual(3)
    }
  })
})

test('whoever asks the system for more contrast has the same colours', () => {
  expect(tokensIn(':root:not([data-theme="sepia"]) {')).toEqual(tokensIn('[data-theme="contrast"] {'))
})

test('the browser’s own bars have the colour of the page', () => {
  const paper = (theme: Tokens) => theme.get('paper')?.map((hex) => fromHex(hex).join())
  const bars = (theme: keyof typeof PAPERS) => PAPERS[theme].map((hex) => fromHex(hex).join())
  const [light, dark] = paper(base) ?? []
  expect(bars('auto')).toEqual([light, dark])
  expect(bars('light')).toEqual([light, light])
  expect(bars('dark')).toEqual([dark, dark])
  expect(bars('sepia')).toEqual(paper(sepia))
  expect(bars('contrast')).toEqual(paper(contrast))
})
