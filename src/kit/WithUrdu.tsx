/** A sentence of the interface with Urdu words in it: each is marked as Urdu, so that an Urdu voice reads it and Nastaliq draws it. */

// Letters of the Arabic script with what is between them; a sign before a word, such as ’, stays outside.
const URDU =
  /(\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200c]*(?:[ \u00a0][\p{Script=Arabic}\p{M}\u200c]+)*)/u

type Props = {
  readonly text: string
  /** The language of the sentence itself: in Urdu nothing needs to be told. */
  readonly lang: string
}

export function WithUrdu({ text, lang }: Props) {
  if (lang === 'ur') return text
  return text.split(URDU).map((part, index) =>
    index % 2 === 1 ? (
      <bdi key={`${index}${part}`} lang="ur" dir="rtl">
        {part}
      </bdi>
    ) : (
      part
    ),
  )
}
