/** The text of one article, fitted anew whenever the reader's words or wishes change. */
import type { Article } from '#article/article.ts'
import { getSettings, onSettings } from '#library/settings/settings-store.ts'
import type { Settings } from '#library/settings/settings.ts'
import { getWords, loadWords, onWords } from '#library/words/words.ts'
import { loadCommonest } from '#words/commonest.ts'
import { isByRank } from '#words/fading.ts'
import { fitOn } from './fit.ts'

const NO_RANKS: ReadonlyMap<string, number> = new Map()
const FIELDS = ['helpWith', 'glossLanguage', 'vowelMarks'] as const

/** Fetches what will be needed, for whoever knows early that it will be. */
export function prepareToFit(): void {
  void loadWords()
  if (isByRank(getSettings().helpWith)) loadCommonest().catch(() => undefined)
}

/** Returns how to stop. `failed` is called when the order of frequency cannot be fetched. */
export function keepFitted(story: HTMLElement, article: Article, failed: () => void): () => void {
  const fitting = fitOn(story, article)
  let ranks = NO_RANKS
  let stopped = false

  const fit = (only?: ReadonlySet<string>) => {
    if (stopped) return
    const { helpWith, glossLanguage, vowelMarks } = getSettings()
    fitting.fit({ words: getWords(), helpWith, ranks, glossLanguage, vowelMarks }, only)
  }
  const start = async () => {
    // Where the words cannot be read, all of them have help; the page of words says why.
    await Promise.all([loadWords(), fetchRanks(getSettings())])
    fit()
    document.documentElement.removeAttribute('data-fitting')
  }
  const fetchRanks = async ({ helpWith }: Settings) => {
    if (ranks !== NO_RANKS || !isByRank(helpWith)) return
    try {
      ranks = await loadCommonest()
    } catch {
      failed()
    }
  }
  const forget = [
    onWords((changed) => fit(new Set(changed.map(({ key }) => key)))),
    onSettings((now, before) => {
      if (FIELDS.every((name) => now[name] === before[name])) return
      void fetchRanks(now).then(() => fit())
    }),
  ]
  void start()
  return () => {
    stopped = true
    fitting.stop()
    for (const act of forget) act()
  }
}
