import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { pageHtml } from '#publish/site/page-html.ts'

const template =
  '<html><head><meta charset="utf-8" /><link rel="stylesheet" href="/a.css"></head><body><div id="root"></div></body></html>'
const page = (markup: string, css = 'a{}', early = 'let x') =>
  pageHtml({ template, markup, css, early, fontFiles: ['/f.woff2'] })

test('what React wants in the head goes there, the rest stays in the body', () => {
  const html = page('<title>سطور</title><meta name="description" content="x"/><main>متن</main>')
  expect(html).toMatch(/<title>سطور<\/title>.*<\/head>/s)
  expect(html).toContain('<div id="root"><main>متن</main></div>')
})

test('the policy allows just the style and the script that stand inside, and comes before both', () => {
  const html = page('<p></p>', 'a{color:red}', 'go()')
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  expect(html).toContain(`script-src 'self' ${hash('go()')};`)
  expect(html).toContain(`style-src 'self' ${hash('a{color:red}')};`)
  expect(html).not.toContain('unsafe')
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'))
})

test('dollar signs in a text are kept', () => {
  expect(page("<p>$& $1 $'</p>")).toContain("<p>$& $1 $'</p>")
})
