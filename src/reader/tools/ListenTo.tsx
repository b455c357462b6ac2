/** A button that says the sentence at an address, for where one sentence stands alone. */
import type { Address } from '#article/address.ts'
import type { Article } from '#article/article.ts'
import { useText } from '#locales/text.ts'
import { SpeakButton } from '#sound/SpeakButton.tsx'

type Props = { readonly article: Article; readonly address: Address }

export function ListenTo({ article, address }: Props) {
  const { t } = useText()
  return <SpeakButton article={article} address={address} label={t('reader.hearSentence')} />
}
