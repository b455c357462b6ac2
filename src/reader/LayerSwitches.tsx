/** The switches of the layers: each on its own, and remembered. */
import { LAYERS, type LayerId } from '#article/layers.ts'
import { useSettings } from '#library/settings/settings-store.ts'
import { useText } from '#locales/text.ts'

type Props = { readonly onToggle: (layer: LayerId) => void }

export function LayerSwitches({ onToggle }: Props) {
  const { t } = useText()
  const { layers, glossLanguage } = useSettings()
  const hindi = glossLanguage === 'hi'
  return (
    <div className="layer-switches" role="group" aria-label={t('reader.layers')}>
      {LAYERS.map(({ id }) => (
        <button
          key={id}
          type="button"
          aria-pressed={layers.includes(id)}
          title={
            hindi && (id === 'gloss' || id === 'translation')
              ? t(`reader.hindi.${id}Hint`)
              : t(`reader.layerHint.${id}`)
          }
          onClick={() => onToggle(id)}
        >
          {hindi && id === 'gloss' ? t('reader.hindi.gloss') : t(`reader.layer.${id}`)}
        </button>
      ))}
    </div>
  )
}
