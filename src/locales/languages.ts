/** THE table of the interface's languages; apart from their words, so that the script before the first paint stays small. */

export const LANGUAGES = {
  /** British order in English, Western digits in Urdu and Hindi, as their press has them too. */
  en: { name: 'English', direction: 'ltr', format: 'en-GB' },
  ur: { name: 'اردو', direction: 'rtl', format: 'ur-PK-u-nu-latn' },
  hi: { name: 'हिन्दी', direction: 'ltr', format: 'hi-IN-u-nu-latn' },
} as const satisfies Record<string, Language>

type Language = {
  /** In the language itself, for somebody who reads no other. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** BCP 47 tag for dates and numbers. */
  readonly format: string
}

export type InterfaceLanguage = keyof typeof LANGUAGES

export const INTERFACE_LANGUAGES = Object.keys(LANGUAGES) as readonly InterfaceLanguage[]
