/** The sentence in which a word was saved, with the word marked in it. */
import type { Ref } from 'react'
import type { SavedPlace } from '#library/words/word-record.ts'

type Props = {
  readonly place: SavedPlace
  readonly className: string
  /** For a sentence that takes the focus. */
  readonly focused?: Ref<HTMLParagraphElement>
}

export function SavedSentence({ place, className, focused }: Props) {
  const { sentence, form } = place
  const start = placeInSentence(place)
  return (
    <p className={className} lang="ur" dir="rtl" ref={focused} tabIndex={focused ? -1 : undefined}>
      {start < 0 ? (
        sentence
      ) : (
        <>
          {sentence.slice(0, start)}
          <mark>{form}</mark>
          {sentence.slice(start + form.length)}
        </>
      )}
    </p>
  )
}

/** Where the form is; a damaged place is looked for in the sentence, and -1 when it is not there. */
function placeInSentence({ sentence, form, start }: SavedPlace): number {
  return sentence.startsWith(form, start) ? start : sentence.indexOf(form)
}
