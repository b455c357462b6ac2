/** Which of a text's languages a reader gets to see: the one that was asked for, else English. */

type Texts = { readonly en: string } & Readonly<Partial<Record<string, string>>>

/** A text with the language that it is really in, as a BCP 47 tag: what `lang` must say where it is shown. */
export type Spoken = { readonly text: string; readonly lang: string }

/** The text in the language asked for, and in English where that one is missing or empty. */
export function inLanguage(texts: Texts, language: string): Spoken {
  const text = texts[language]
  return text ? { text, lang: language } : { text: texts.en, lang: 'en' }
}
