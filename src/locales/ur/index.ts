/** The interface's words in Urdu. */
import type { Loaders } from '../parts.ts'

export const ur: Loaders = {
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
