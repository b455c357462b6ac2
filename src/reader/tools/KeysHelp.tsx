/** The help sheet: every key of the reading page, and the switch for those who want none. */
import { useState } from 'react'
import { changeSettings, useSettings } from '#library/settings/settings-store.ts'
import { useText, useTexts } from '#locales/text.ts'
import { LAYER_KEYS, MOVES, PAGE_KEYS, WORD_KEYS } from './shortcuts.ts'
import { ToolHead } from '#kit/ToolHead.tsx'

export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const text = useTexts('tools')
  const { shortcuts } = useSettings()
  const [kept, setKept] = useState(true)
  const groups = [
    { title: text.keys.moves, keys: MOVES.map(({ id, shown }) => ({ shown, what: text.move[id] })) },
    { title: text.keys.word, keys: WORD_KEYS.map(({ id, shown }) => ({ shown, what: text.word[id] })) },
    {
      title: text.keys.layers,
      keys: LAYER_KEYS.map(({ id, shown }) => ({ shown, what: t(`reader.layerHint.${id}`) })),
    },
    { title: text.keys.page, keys: PAGE_KEYS.map(({ id, shown }) => ({ shown, what: text.page[id] })) },
  ]
  return (
    <>
      <ToolHead title={text.keys.title} onClose={onClose} />
      <p className="soft">{text.keys.lead}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={shortcuts}
          onChange={({ target }) => setKept(changeSettings({ shortcuts: target.checked }))}
        />
        {text.keys.on}
      </label>
      <p role="status">{!kept && t('site.notKept')}</p>
      <div className="keys-groups">
        {groups.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(({ shown, what }) => (
                <div key={shown}>
                  <dt>
                    <kbd>{shown}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  )
}
