/** The interface's languages and their directions; apart from the words, so that the script before the first paint stays small. */

export const INTERFACE_LANGUAGES = ['en', 'ur', 'hi'] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/** How each writes dates and numbers: British order in English, Western digits in Urdu and Hindi, as their press has them too. */
export const FORMATS = {
  en: 'en-GB',
  ur: 'ur-PK-u-nu-latn',
  hi: 'hi-IN-u-nu-latn',
} as const satisfies Record<InterfaceLanguage, string>

/** The direction in which each interface language is written. */
export const DIRECTIONS = { en: 'ltr', ur: 'rtl', hi: 'ltr' } as const satisfies Record<
  InterfaceLanguage,
  'ltr' | 'rtl'
>
