/** A choice of one among few, as a row of segments: radio buttons to keyboards and screen readers. */

import type { ReactNode } from 'react'

type Props<Value extends string> = {
  readonly legend: ReactNode
  /** Unique on the page. */
  readonly name: string
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
  readonly className?: string
}

export function Choice<Value extends string>(props: Props<Value>) {
  const { legend, name, options, chosen, onChoose, className = '' } = props
  return (
    <fieldset className={`segmented ${className}`.trimEnd()}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value} title={hint}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
