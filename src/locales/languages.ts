/** The interface's languages and their directions; apart from the words, so that the script before the first paint stays small. */

export const INTERFACE_LANGUAGES = ['en', 'ur', 'hi'] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/** The direction in which each interface language is written. */
export const DIRECTIONS = { en: 'ltr', ur: 'rtl', hi: 'ltr' } as const satisfies Record<
  InterfaceLanguage,
  'ltr' | 'rtl'
>
