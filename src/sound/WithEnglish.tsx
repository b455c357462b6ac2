/** A sentence of the interface in which names of settings and programs are in English, each set apart from the words around it. */

// The locales put such names between the signs of isolation, U+2068 and U+2069.
const ISOLATED = /\u2068([^\u2069]*)\u2069/

export function WithEnglish({ text }: { readonly text: string }) {
  return text.split(ISOLATED).map((part, index) =>
    index % 2 === 1 ? (
      <bdi key={`${index}${part}`} lang="en" dir="ltr">
        {part}
      </bdi>
    ) : (
      part
    ),
  )
}
