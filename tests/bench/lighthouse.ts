// Lighthouse on one page, in a browser that already runs.
import lighthouse from 'lighthouse'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const AUDITS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const

/** Scores and figures, a line each; then every audit that failed. */
export async function lighthouseScores(url: string, port: number): Promise<string[]> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
    throttlingMethod: 'devtools',
  })
  if (!result) return ['Lighthouse gave no result']
  const { categories, audits } = result.lhr
  const scores = CATEGORIES.map((name) => `${name} ${Math.round((categories[name]?.score ?? 0) * 100)}`)
  const figures = AUDITS.map((name) => `${name} ${audits[name]?.displayValue ?? '?'}`)
  const failed = Object.values(audits).filter(
    ({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0,
  )
  return [scores.join(', '), figures.join(', '), ...failed.map(({ id, title }) => `failed: ${id} (${title})`)]
}
