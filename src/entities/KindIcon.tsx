/** The sign of each kind of entity: the second cue beside its colour. */
import type { EntityType } from '#article/article.ts'

const PATHS: Readonly<Record<EntityType, string>> = {
  PERSON: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 8a8 8 0 0 1 16 0Z',
  PLACE: 'M12 21c4-5 7-8 7-11.5a7 7 0 1 0-14 0C5 13 8 16 12 21Zm0-9a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5Z',
  ORGANIZATION: 'M3 9 12 3l9 6v2H3Zm2 4h3v5H5Zm5.5 0h3v5h-3Zm5.5 0h3v5h-3ZM3 19.500h18V22H3Z',
  GROUP:
    'M8 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7Zm8 0a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM1.500 20a6.500 6.500 0 0 1 11-4.700A6.500 6.500 0 0 1 22.500 20Z',
  EVENT:
    'M5 5h3V3h2v2h4V3h2v2h3v16H5Zm2 5v9h10v-9Zm5 1 1 2.300 2.500.200-1.900 1.600.600 2.400-2.200-1.300-2.200 1.300.600-2.400-1.900-1.600 2.500-.200Z',
}

export function KindIcon({ type }: { readonly type: EntityType }) {
  return (
    <svg className="kind-icon" viewBox="0 0 24 24" data-type={type} aria-hidden="true" focusable="false">
      <path d={PATHS[type]} fill="currentColor" fillRule="evenodd" />
    </svg>
  )
}
