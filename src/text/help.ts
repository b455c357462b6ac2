/**
 * Shows layers and kinds on the text by attributes, paragraph by paragraph. An attribute on the page's root would make
 * the browser look at every word of the article (90 ms at 50,000 words), and lay out several screens of it at once; this
 * costs the same for any length.
 */
import { type Help, HELP_ATTRIBUTES, showHelp } from '#library/settings/appearance.ts'
import { byParagraph } from './by-paragraph.ts'

const NONE: Help = { layers: [], hiddenKinds: [] }

/**
 * Keeps one text's help up to date. With `arriving`, its words are still to come: paragraphs make room for their help
 * at once, and have it the moment they arrive. Returns how to change it, and how to stop.
 */
export function helpOn(
  story: HTMLElement,
  arriving: boolean,
): { show: (help: Help) => void; stop: () => void } {
  const paragraphs = byParagraph(story)
  const show = (help: Help) => {
    const blocks = [...story.querySelectorAll<HTMLElement>('.paragraph, h1')]
    paragraphs.run(blocks, (block) => {
      // A paragraph without words, in an article that is not annotated, has no help to make room for; and words that
      // never came leave no room behind.
      showHelp(block, arriving || block.querySelector('ruby') ? help : NONE)
    })
    // What was on the root before the first paint has now its place in the text.
    for (const name of HELP_ATTRIBUTES) document.documentElement.removeAttribute(name)
  }
  return { show, stop: paragraphs.stop }
}
