/** The Vite plugin that makes the site: seeds to modules and JSON, then every route to its own HTML file with its exports. */
import type { ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { type Bundle, bundle } from './bundle.ts'
import { LEXICON_FOLDER, packLexicon } from './lexicon-pack.ts'
import { fontParts } from './fonts.ts'
import { contentTypeOf } from './media-types.ts'
import { openSeedFolder, SeedError } from '#publish/seeds/seed-folder.ts'
import { SSR_ENTRY, SSR_FOLDER, writePages } from './write-pages.ts'

export type Options = {
  /** Folder of the seeds, from the project's root. */
  readonly seeds?: string
  /** The site's public address, such as `https://sutoor.example`; canonical links need it. */
  readonly origin?: string
}

const PAGE_MODULE = 'virtual:sutoor'
const lzma = (file: string) => resolve(import.meta.dirname, `../../../node_modules/lzma1/lib/${file}.js`)
const MEMORY_MODULE = 'virtual:sutoor/articles'

/** Wrong seeds stop the build with their report; in dev they are in the overlay until mended. */
export function sutoor({ seeds = 'seeds', origin = '' }: Options = {}): Plugin {
  let root = process.cwd()
  let building = false
  let made: Promise<Bundle> | undefined
  const folder = () => resolve(root, seeds)
  const tables = () => resolve(root, LEXICON_FOLDER)
  const cache = () => join(root, 'node_modules/.cache/sutoor')
  const make = () => {
    made ??= fontParts(cache()).then((fonts) =>
      bundle(openSeedFolder(folder()), fonts, packLexicon(tables())),
    )
    return made
  }
  return {
    name: 'sutoor',
    // One bundle for the client's build and for that of the pages.
    sharedDuringBuild: true,
    config: () => ({
      // The worker only unpacks: the package's entry would bring its packer along, 12 kB.
      resolve: { alias: { 'lzma1/decoder': lzma('decoder'), 'lzma1/streams': lzma('streams') } },
      builder: {},
      environments: {
        // One stylesheet, which goes into every page.
        client: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
        ssr: {
          build: { ssr: true, outDir: SSR_FOLDER, emptyOutDir: true, rolldownOptions: { input: SSR_ENTRY } },
          resolve: { noExternal: true },
        },
      },
    }),
    configResolved(config) {
      root = config.root
      building = config.command === 'build'
    },
    resolveId: {
      filter: { id: /^virtual:sutoor/ },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:sutoor/ },
      async handler(id) {
        const { articles, summaries, addresses, lexicon } = await make()
        if (id === `\0${MEMORY_MODULE}`) return asModule({ articles })
        return id === `\0${PAGE_MODULE}` ? asModule({ summaries, addresses, lexicon, origin }) : undefined
      },
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      const { files } = await make()
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source })
    },
    // In dev the template is all there is: no prerendering puts the faces in.
    async transformIndexHtml() {
      if (building) return []
      return [{ tag: 'style', children: (await make()).fontFaces }]
    },
    async buildApp(builder) {
      const { client, ssr } = builder.environments
      if (!client || !ssr) throw new Error('the build needs its client and ssr environments')
      try {
        const { articles, fontFaces, fontFiles } = await make()
        await builder.build(client)
        await builder.build(ssr)
        await writePages({ root, outDir: client.config.build.outDir, articles, origin, fontFaces, fontFiles })
      } catch (error) {
        if (error instanceof SeedError) error.stack = error.message
        throw error
      }
    },
    configureServer(server) {
      serveFiles(server, make)
      reloadOnSources(server, [folder(), tables()], () => {
        made = undefined
      })
    },
  }
}

function asModule(exports: Readonly<Record<string, unknown>>): string {
  return Object.entries(exports)
    .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`)
    .join('\n')
}

function serveFiles(server: ViteDevServer, make: () => Promise<Bundle>): void {
  const answer = async (path: string, response: ServerResponse, next: (error?: unknown) => void) => {
    try {
      const content = (await make()).files.get(path)
      if (content === undefined) return next()
      response.setHeader('Content-Type', contentTypeOf(path))
      response.end(content)
    } catch (error) {
      next(error)
    }
  }
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').split('?')[0]?.slice(1) ?? ''
    if (!path.startsWith('assets/')) return next()
    void answer(path, response, next)
  })
}

/** The reader's state lies in the address and in storage, so a reload loses nothing. */
function reloadOnSources(server: ViteDevServer, folders: readonly string[], forget: () => void): void {
  server.watcher.add([...folders])
  server.watcher.on('all', (_event, file) => {
    if (!folders.some((folder) => file.startsWith(folder))) return
    forget()
    for (const environment of Object.values(server.environments)) {
      for (const id of [PAGE_MODULE, MEMORY_MODULE]) {
        const module = environment.moduleGraph.getModuleById(`\0${id}`)
        if (module) environment.moduleGraph.invalidateModule(module)
      }
    }
    server.ws.send({ type: 'full-reload' })
  })
}
