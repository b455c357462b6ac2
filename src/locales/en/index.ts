/** The interface's words in English. */
import type { Loaders } from '../parts.ts'
import main from './main.json'

export const en: Loaders = {
  // Every page is prerendered in English.
  main: () => Promise.resolve({ default: main }),
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
