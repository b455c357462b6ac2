/** The signs of listening, drawn in the text's colour; their buttons say what they are. */

// Drawn for a script that runs to the right; the styles turn those that point where the interface runs to the left.
const PATHS = {
  play: 'M7 4.500v15l12-7.500Z',
  pause: 'M7 5h3.500v14H7Zm6.500 0H17v14h-3.500Z',
  next: 'M5 5v14l9-7Zm11 0h3v14h-3Z',
  previous: 'M19 5v14l-9-7ZM5 5h3v14H5Z',
  repeat:
    'M17 2.500 21.500 6.500 17 10.500v-3H7a2 2 0 0 0-2 2V12H3V9.500a4 4 0 0 1 4-4h10ZM7 21.500 2.500 17.500 7 13.500v3h10a2 2 0 0 0 2-2V12h2v2.500a4 4 0 0 1-4 4H7Z',
  close:
    'm6.400 5 5.600 5.600L17.600 5 19 6.400 13.400 12l5.600 5.600-1.400 1.400-5.600-5.600L6.400 19 5 17.600l5.600-5.600L5 6.400Z',
  speaker:
    'M3 9v6h4l5 4.500v-15L7 9Zm11-1.800v9.600a5 5 0 0 0 0-9.600Zm0-4v2.100a7 7 0 0 1 0 13.400v2.100a9 9 0 0 0 0-17.600Z',
  stop: 'M6 6h12v12H6Z',
} as const

type Props = { readonly sign: keyof typeof PATHS }

export function SoundIcon({ sign }: Props) {
  return (
    <svg className="sound-icon" viewBox="0 0 24 24" data-sign={sign} aria-hidden="true" focusable="false">
      <path d={PATHS[sign]} fill="currentColor" />
    </svg>
  )
}
