/** Draws a route to a string, at build time. */
import { text } from 'node:stream/consumers'
import { prerenderToNodeStream } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import { App, paths } from '#app/App.tsx'

export type Prerender = {
  readonly paths: readonly string[]
  readonly prerender: (path: string) => Promise<string>
}

export { paths }

/** Draws the page at `path`, with everything that it waits for. Throws what the page throws. */
export async function prerender(path: string): Promise<string> {
  let failure: unknown
  const { prelude } = await prerenderToNodeStream(
    <StaticRouter location={path}>
      <App />
    </StaticRouter>,
    {
      onError: (error) => {
        failure ??= error
      },
      // Large parts would else be moved to their place by an inline script.
      progressiveChunkSize: Number.MAX_SAFE_INTEGER,
    },
  )
  const markup = await text(prelude)
  if (failure !== undefined) throw failure
  return markup
}
