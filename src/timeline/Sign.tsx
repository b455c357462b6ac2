/** How sure a date is, as a sign on the axis: a dot, a ring, a bar, an arrow. */
import type { Shape } from './scale.ts'

export function Sign({ shape }: { readonly shape: Shape }) {
  return (
    <svg className="event-sign" viewBox="0 0 24 24" data-shape={shape} aria-hidden="true" focusable="false">
      {shape === 'exact' && <circle cx="12" cy="12" r="6" />}
      {shape === 'approximate' && (
        <circle cx="12" cy="12" r="5.5" fill="none" strokeWidth="2.5" strokeDasharray="4 2.900" />
      )}
      {shape === 'span' && <rect x="8.5" y="3" width="7" height="18" rx="3.5" />}
      {shape === 'open' && (
        <path
          d="M12 3v16M6.500 13.500 12 20l5.500-6.500"
          fill="none"
          strokeWidth="3"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  )
}
