/** What the reading page does otherwise for a text of the reader's own. */
import { withWords } from '#locales/text.ts'
import { lazy } from 'react'
import type { Article } from '#article/article.ts'
import { ownPath } from '#library/articles/own-record.ts'
import type { Texts } from '#locales/parts.ts'
import type { useText } from '#locales/text.ts'
import { DeviceFiles } from '#reader/DeviceFiles.tsx'
import type { OwnParts } from '#reader/ReaderPage.tsx'
import { PlaceKeeper } from '#reader/PlaceKeeper.tsx'

const ShareText = lazy(async () => ({
  default: (await withWords(['own'], import('#share/ShareText.tsx'))).ShareText,
}))

type Words = Texts['own']['reading']
type Text = ReturnType<typeof useText>['t']

type Arrived = { readonly article: Article; readonly arriving: boolean; readonly marked?: number | undefined }

export function partsOf({ article, arriving, marked }: Arrived, words: Words, t: Text): OwnParts {
  const note = (title: string, none: string) => (
    <PanelNote title={title} text={arriving ? words.arriving : none} />
  )
  return {
    path: ownPath(article.slug),
    arriving: arriving ? words.arriving : undefined,
    noEvents: !arriving && article.events.length > 0 ? undefined : note(t('timeline.title'), words.noEvents),
    marked,
    noNames: !arriving && article.entities.length > 0 ? undefined : note(t('entities.title'), words.noNames),
    files: <DeviceFiles article={article} />,
    Share: ShareText,
    PlaceKeeper,
  }
}

function PanelNote({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section className="panel-note">
      <h2>{title}</h2>
      <p className="soft">{text}</p>
    </section>
  )
}
