// The seed article repeated to a length, as a seed of its own: the same words and names, more of them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Notes = Record<string, unknown> & { paragraphs: Record<string, string> }

/** Writes the first seed of `from` into `to`, repeated `times` times under its own slug; returns the slug. */
export function writeRepeatedSeed(from: string, to: string, times: number): string {
  const name = readdirSync(from)
    .find((file) => file.endsWith('.conllu'))
    ?.replace(/\.conllu$/, '')
  if (name === undefined) throw new Error(`${from} has no annotated seed`)
  const read = (extension: string) => readFileSync(join(from, `${name}.${extension}`), 'utf8')
  const lines = read('txt').split('\n')
  const notes = JSON.parse(read('json')) as Notes
  const slug = `repeated-${times}`
  const repeat = (make: (shift: number) => string, joint: string) =>
    Array.from({ length: times }, (_, index) => make(index * lines.length)).join(joint)
  const conllu = (shift: number) =>
    read('conllu').replace(
      /^# (newpar id|sent_id) = p(\d+)/gm,
      (_, key, number) => `# ${key} = p${Number(number) + shift}`,
    )
  const paragraphs = Object.fromEntries(
    Array.from({ length: times }, (_, index) =>
      Object.entries(notes.paragraphs)
        // One headline is enough.
        .filter(([, role]) => index === 0 || role !== 'headline')
        .map(([id, role]) => [`p${Number(id.slice(1)) + index * lines.length}`, role]),
    ).flat(),
  )
  writeFileSync(
    join(to, `${slug}.txt`),
    repeat(() => lines.join('\n'), '\n'),
  )
  writeFileSync(join(to, `${slug}.conllu`), repeat(conllu, ''))
  writeFileSync(join(to, `${slug}.json`), JSON.stringify({ ...notes, slug, paragraphs }))
  return slug
}

/** The same words as plain paragraphs in the same face: what every time is compared with. */
export function plainPage(text: string, fontFaces: string): string {
  const paragraphs = text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('\n')
  return `<!doctype html><html lang="ur" dir="rtl"><meta charset="utf-8"><title>plain</title>
<meta name="viewport" content="width=device-width"><style>${fontFaces}body{font:22px/2.45 "Noto Nastaliq Urdu";max-width:46rem;margin:0 auto;padding:0 1rem}body.bigger{font-size:23px}</style>
<body>${paragraphs}</body></html>`
}
