/** The signs of listening, lines like those of the other tools; their buttons say what they are. */

// Drawn for a script that runs to the right; the styles turn those that point where the interface runs to the left, and fill
// the three that are shapes on every player.
const PATHS = {
  play: 'M7.5 5v14l11 -7Z',
  pause: 'M7.5 5.500h2.500v13H7.500ZM14 5.500h2.500v13H14Z',
  next: 'M6 5.500v13l9 -6.500ZM18 5.500v13',
  previous: 'M18 5.500v13l-9 -6.500ZM6 5.500v13',
  repeat:
    'M17 3l3.500 3.500L17 10M20.500 6.500H7.500a4 4 0 0 0 -4 4V11.500M7 21l-3.500 -3.500L7 14M3.500 17.500h13a4 4 0 0 0 4 -4V12.500',
  close: 'M6 6l12 12M18 6L6 18',
  speaker: 'M4 10v4h3.500L12 18V6L7.500 10ZM15.500 9a4 4 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11',
  stop: 'M7 7h10v10H7Z',
} as const

type Props = { readonly sign: keyof typeof PATHS }

export function SoundIcon({ sign }: Props) {
  return (
    <svg className="icon" viewBox="0 0 24 24" data-sign={sign} aria-hidden="true" focusable="false">
      <path d={PATHS[sign]} />
    </svg>
  )
}
