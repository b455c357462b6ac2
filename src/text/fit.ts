/**
 * Fits the drawn text to its reader, word by word: help fades from words that they know, words that they are learning
 * are marked, meanings are in their language, vowel marks are where they want them. Only attributes and the text of
 * elements change; nothing is drawn anew.
 */
import { parseAddress } from '#article/address.ts'
import type { Article, GlossLanguage, Paragraph, Sentence, Token } from '#article/article.ts'
import { put } from '#library/settings/appearance.ts'
import { withVowelMarks } from '#urdu/script/vowel-marks.ts'
import { treatmentOf, type Vocabulary, wordKeys } from '#words/fading.ts'
import { byParagraph } from './by-paragraph.ts'
import { keepSourceForm } from './source-form.ts'

export type Wishes = Vocabulary & {
  readonly glossLanguage: GlossLanguage
  readonly vowelMarks: boolean
}

/** Fits one article's text. `only` limits a change to the paragraphs that hold one of these words. */
export function fitOn(story: HTMLElement, article: Article) {
  const paragraphs = byParagraph(story)
  let unfinished: ReadonlySet<string> | 'all' | undefined
  return {
    fit: (wishes: Wishes, only?: ReadonlySet<string>) => {
      // What an earlier change left to do is done with this one.
      const keys = unfinished === 'all' || !only ? undefined : new Set([...only, ...(unfinished ?? [])])
      unfinished = keys ?? 'all'
      const blocks = [...story.querySelectorAll<HTMLElement>('.paragraph, h1')].flatMap((block) => {
        const paragraph = paragraphOf(article, block)
        return paragraph && (!keys || holdsOne(paragraph, keys)) ? [{ block, paragraph }] : []
      })
      const of = new Map(blocks.map(({ block, paragraph }) => [block, paragraph]))
      let left = blocks.length
      paragraphs.run([...of.keys()], (block) => {
        const paragraph = of.get(block)
        if (paragraph) fitParagraph(block, paragraph, wishes)
        left -= 1
        if (left === 0) unfinished = undefined
      })
      if (left === 0) unfinished = undefined
    },
    stop: paragraphs.stop,
  }
}

function paragraphOf(article: Article, block: HTMLElement): Paragraph | undefined {
  const address = parseAddress(block.id)
  return address && article.paragraphs[address.paragraph - 1]
}

function holdsOne(paragraph: Paragraph, keys: ReadonlySet<string>): boolean {
  return wordKeys(paragraph).some((sentence) => sentence.some((key) => key !== undefined && keys.has(key)))
}

function fitParagraph(block: HTMLElement, paragraph: Paragraph, wishes: Wishes): void {
  const keys = wordKeys(paragraph)
  for (const element of block.querySelectorAll<HTMLElement>('.sentence')) {
    const index = (parseAddress(element.id)?.sentence ?? 0) - 1
    const sentence = paragraph.sentences[index]
    if (!sentence) continue
    fitTranslation(element, sentence, wishes.glossLanguage)
    for (const word of element.getElementsByTagName('ruby')) {
      const at = Number(word.dataset['w']) - 1
      const token = sentence.tokens[at]
      if (token) fitWord(word, token, paragraph.text, keys[index]?.[at], wishes)
    }
  }
}

function fitWord(
  word: HTMLElement,
  token: Token,
  text: string,
  key: string | undefined,
  wishes: Wishes,
): void {
  const treatment = treatmentOf(key, wishes)
  put(word, 'data-help', treatment === 'helped' ? '' : treatment)
  const [form, help] = [word.firstElementChild?.firstChild, word.lastElementChild]
  if (help) put(help, 'data-gloss', token.gloss?.[wishes.glossLanguage] ?? token.gloss?.en ?? '')
  if (!form) return
  const written = text.slice(token.start, token.end)
  // Signs of a guessed sound would teach what nobody knows.
  const sure = wishes.vowelMarks && token.upos !== 'PUNCT' && token.provenance === undefined
  const shown = sure ? withVowelMarks(written, token.translit) : written
  if (form.nodeValue === shown) return
  form.nodeValue = shown
  keepSourceForm(form, written)
}

function fitTranslation(element: HTMLElement, { translation }: Sentence, language: GlossLanguage): void {
  const line = translation && element.querySelector<HTMLElement>(':scope > .translation')
  if (!line) return
  const shown = translation[language] ?? translation.en
  const lang = translation[language] === undefined ? 'en' : language
  if (line.lang === lang) return
  line.lang = lang
  line.textContent = shown
}
