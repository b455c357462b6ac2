/** A field with its label, its hint and what is wrong with it, tied together for everybody. */
import type { ReactNode } from 'react'

type Described = {
  readonly id: string
  readonly 'aria-describedby': string
  readonly 'aria-invalid': boolean | undefined
}

type Props = {
  /** Unique on the page. */
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly problem: string | undefined
  /** Draws the field itself with what ties it to the rest. */
  readonly children: (described: Described) => ReactNode
}

export function Field({ id, label, hint, problem, children }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {/* Above the field: a keyboard on the screen must not cover it. */}
      {problem && (
        <p className="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {children({
        id,
        'aria-describedby': problem ? `${id}-problem ${id}-hint` : `${id}-hint`,
        'aria-invalid': problem ? true : undefined,
      })}
      <p className="soft" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  )
}
