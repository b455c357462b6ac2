/** Which of a text's languages a reader gets to see: the one that was asked for, else English. */
import type { Bilingual } from './article.ts'

type Texts = { readonly [Language in keyof Bilingual]?: string | undefined } & { readonly en: string }

/** A text with the language that it is really in: what `lang` must say where it is shown. */
export type Spoken = { readonly text: string; readonly lang: keyof Bilingual }

/** The text in the language asked for, and in English where that one is missing or empty. */
export function inLanguage(texts: Texts, language: keyof Bilingual): Spoken {
  const text = texts[language]
  return text ? { text, lang: language } : { text: texts.en, lang: 'en' }
}
