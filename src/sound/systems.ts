/** Which system this is, so that the reader is told first how to get a voice on the device at hand. */

/** Systems that are told apart; the reader's own is first. */
export const SYSTEMS = ['windows', 'android', 'iphone', 'mac', 'chromeos', 'linux'] as const
export type System = (typeof SYSTEMS)[number]

/** What browsers say of their system. `userAgentData` is Chromium's. */
export type SystemSigns = {
  readonly userAgent: string
  readonly maxTouchPoints?: number
  readonly userAgentData?: { readonly platform?: string }
}

// As Chromium names them in userAgentData.platform.
const PLATFORMS: Readonly<Record<string, System>> = {
  Windows: 'windows',
  Android: 'android',
  iOS: 'iphone',
  macOS: 'mac',
  'Chrome OS': 'chromeos',
  'Chromium OS': 'chromeos',
  Linux: 'linux',
}

/** The likely system; undefined when its signs say nothing that we know. */
export function likelySystem({
  userAgent,
  maxTouchPoints = 0,
  userAgentData,
}: SystemSigns): System | undefined {
  const named = userAgentData?.platform ?? ''
  if (Object.hasOwn(PLATFORMS, named)) return PLATFORMS[named]
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'iphone'
  // An iPad says that it is a Mac, but no Mac has a touch screen.
  if (/Macintosh/.test(userAgent)) return maxTouchPoints > 1 ? 'iphone' : 'mac'
  if (/Android/.test(userAgent)) return 'android'
  if (/CrOS/.test(userAgent)) return 'chromeos'
  if (/Windows/.test(userAgent)) return 'windows'
  if (/Linux|X11/.test(userAgent)) return 'linux'
  return undefined
}
