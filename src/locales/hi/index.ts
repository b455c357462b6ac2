/** The interface's words in Hindi. */
import type { Loaders } from '../parts.ts'

export const hi: Loaders = {
  main: () => import('./main.json'),
  about: () => import('./about.json'),
  marks: () => import('./marks.json'),
  own: () => import('./own.json'),
  preferences: () => import('./preferences.json'),
  print: () => import('./print.json'),
  search: () => import('./search.json'),
  sound: () => import('./sound.json'),
  study: () => import('./study.json'),
  tools: () => import('./tools.json'),
  words: () => import('./words.json'),
}
