/** What a page says to browsers, search engines and those who link to it. React moves these tags into the head. */
import { origin } from 'virtual:sutoor'

type Props = {
  readonly title: string
  readonly description: string
  /** The page's own path, with a slash at its end. */
  readonly path: string
  readonly kind?: 'website' | 'article'
  /** For what is on this device only, and no page for others. */
  readonly unlisted?: boolean
}

export function PageHead({ title, description, path, kind = 'website', unlisted = false }: Props) {
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {unlisted && <meta name="robots" content="noindex" />}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={kind} />
      <meta property="og:site_name" content="Sutoor" />
      <meta property="og:url" content={`${origin}${path}`} />
      {origin && <meta property="og:image" content={`${origin}/screenshot.png`} />}
      {/* A canonical link must be absolute, so it needs the site's address. */}
      {origin && <link rel="canonical" href={`${origin}${path}`} />}
    </>
  )
}
