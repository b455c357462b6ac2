/** The other places of a card's word in the article. */
import { useState } from 'react'
import { type Address, formatAddress } from '#article/address.ts'
import type { Article } from '#article/article.ts'
import { useText } from '#locales/text.ts'
import { sameAddress, type WordFacts, type WordPlace } from './word-facts.ts'

// A word such as کا may occur a thousand times in a long text; nobody reads such a list to its end.
const MOST_PLACES = 40

type PlacesProps = {
  readonly article: Article
  readonly facts: WordFacts
  readonly onWord: (address: Address) => void
}

export function Places({ article, facts, onWord }: PlacesProps) {
  const { t } = useText()
  const others = facts.places.filter(({ address }) => !sameAddress(address, facts.address))
  // Drawn when they are asked for: forty lines of Urdu would make every card late.
  const [open, setOpen] = useState(false)
  if (others.length === 0) return <p className="soft">{t('reader.onlyHere')}</p>
  return (
    <details className="word-places" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('reader.otherPlaces', { count: others.length })}</summary>
      <ol>
        {open &&
          others.slice(0, MOST_PLACES).map((place) => (
            <li key={formatAddress(place.address)}>
              <button type="button" lang="ur" dir="rtl" onClick={() => onWord(place.address)}>
                <Snippet article={article} place={place} />
              </button>
            </li>
          ))}
      </ol>
      {others.length > MOST_PLACES && (
        <p className="soft">{t('reader.morePlaces', { count: others.length - MOST_PLACES })}</p>
      )}
    </details>
  )
}

/** The word with three words on each side. */
function Snippet({
  article,
  place: { paragraph, sentence, token },
}: {
  readonly article: Article
  readonly place: WordPlace
}) {
  const { text } = article.paragraphs[paragraph - 1] ?? { text: '' }
  const at = sentence.tokens.indexOf(token)
  const from = sentence.tokens[Math.max(0, at - 3)]?.start ?? token.start
  const to = sentence.tokens[Math.min(sentence.tokens.length - 1, at + 3)]?.end ?? token.end
  return (
    <>
      {text.slice(from, token.start)}
      <b>{text.slice(token.start, token.end)}</b>
      {text.slice(token.end, to)}
    </>
  )
}
