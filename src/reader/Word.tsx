/** One word as ruby: its form, and an empty `<rt>` that carries the help as attributes, so that the text stays plain text. */
import type { Token } from '#article/article.ts'

type Props = { readonly id: string; readonly form: string; readonly token: Token }

/**
 * The styles draw the attributes as generated content with an empty alternative: copying, finding on the page and
 * text fragments see the Urdu only. The word card and its description give the same help to assistive technology.
 */
export function Word({ id, form, token: { gloss, translit, devanagari } }: Props) {
  return (
    <ruby id={id}>
      <span>{form}</span>
      <rt data-gloss={gloss?.en} data-roman={translit} data-devanagari={devanagari} />
    </ruby>
  )
}
