/** How the page looks by the reader's preferences: face, sizes and theme on the root, where the styles look for them. */
import { rowsUnderWords } from '#article/layers.ts'
import { LANGUAGES } from '#locales/languages.ts'
import type { Settings, Step, Theme, Typeface } from './settings.ts'

/** How many times as large each step is as step 0, from the lowest step on. */
const SCALES = {
  size: [0.82, 0.91, 1, 1.13, 1.27, 1.44, 1.64],
  spacing: [0.92, 0.96, 1, 1.08, 1.17, 1.28, 1.4],
  measure: [0.6, 0.75, 1, 1.12, 1.25, 1.38, 1.5],
  glossSize: [0.88, 0.94, 1, 1.12, 1.25, 1.4, 1.55],
} as const
export type Sized = keyof typeof SCALES

const PROPERTIES = {
  size: '--text-scale',
  spacing: '--text-spacing',
  measure: '--text-measure',
  glossSize: '--gloss-scale',
} as const satisfies Record<Sized, string>
const SIZED: readonly Sized[] = ['size', 'spacing', 'measure', 'glossSize']

/** What browsers colour their own bars with, as `--paper` in styles/tokens.css: on a light system and on a dark one. */
export const PAPERS: Readonly<Record<Theme, readonly [light: string, dark: string]>> = {
  auto: ['#fbf8f1', '#171512'],
  light: ['#fbf8f1', '#fbf8f1'],
  sepia: ['#f4e8cf', '#f4e8cf'],
  dark: ['#171512', '#171512'],
  contrast: ['#ffffff', '#000000'],
}

// As the build names them (publish/fonts.ts), and styles/tokens.css.
const FAMILIES: Readonly<Record<Typeface, string>> = {
  nastaliq: 'Noto Nastaliq Urdu',
  naskh: 'Noto Naskh Arabic',
  gulzar: 'Gulzar',
}

/**
 * Fetches the face that the root's `data-typeface` names, or the first one; resolves when it is there, and rejects when
 * it cannot be had.
 */
export async function faceArrives(named: string | undefined): Promise<void> {
  const family = Object.entries(FAMILIES).find(([typeface]) => typeface === named)?.[1] ?? FAMILIES.nastaliq
  // One letter of each file.
  await document.fonts.load(`1em "${family}"`, 'س‘')
}

/** How large a step is, where step 0 is 1. */
export function scaleOf(sized: Sized, step: Step): number {
  return SCALES[sized][step + 2] ?? 1
}

/** Whether two preferences look the same, but for the language. */
export function looksTheSame(one: Settings, other: Settings): boolean {
  return (
    one.theme === other.theme &&
    one.typeface === other.typeface &&
    SIZED.every((sized) => one[sized] === other[sized])
  )
}

/** Puts what differs from the page as designed on the root; the first visit's root carries nothing. */
export function showAppearance(root: HTMLElement, settings: Settings): void {
  const { theme, typeface } = settings
  put(root, 'data-theme', theme === 'auto' ? '' : theme)
  put(root, 'data-typeface', typeface === 'nastaliq' ? '' : typeface)
  for (const sized of SIZED) {
    const scale = scaleOf(sized, settings[sized])
    const name = PROPERTIES[sized]
    if (scale === 1) root.style.removeProperty(name)
    else if (root.style.getPropertyValue(name) !== String(scale)) root.style.setProperty(name, String(scale))
  }
  for (const meta of root.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.content = PAPERS[theme][meta.getAttribute('media')?.includes('dark') ? 1 : 0]
  }
}

/** Sets an attribute, or removes it when the value is empty. */
export function put(element: Element, name: string, value: string): void {
  // Setting an attribute to what it already is would still make the browser look at every style again.
  if (value === '') element.removeAttribute(name)
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

/** Shows the interface's preferences on the page's root, where the styles look for them: a change draws nothing anew. */
export function showInterface(root: HTMLElement, settings: Settings): void {
  root.lang = settings.language
  root.dir = LANGUAGES[settings.language].direction
  showAppearance(root, settings)
}

/** What shows the reader's help: on the root before the first paint, then on each paragraph (text/help.ts). */
export const HELP_ATTRIBUTES = ['data-layers', 'data-hidden-kinds', 'data-rows'] as const

export type Help = Pick<Settings, 'layers' | 'hiddenKinds'>

/** Sets the help's attributes on the root or on a paragraph. */
export function showHelp(element: HTMLElement, { layers, hiddenKinds }: Help): void {
  const rows = rowsUnderWords(layers)
  put(element, 'data-layers', layers.join(' '))
  put(element, 'data-hidden-kinds', hiddenKinds.join(' '))
  put(element, 'data-rows', rows > 0 ? String(rows) : '')
}
