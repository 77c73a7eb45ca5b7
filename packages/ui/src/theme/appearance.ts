/** How this person wants every screen to look. Remembered on the device, before and after sign-in. */
export type Appearance = {
  scheme: 'system' | 'light' | 'dark'
  /** 关怀版: larger text and targets, nothing moves. */
  elder: boolean
  textSize: 'normal' | 'large' | 'largest'
}

export const schemes = ['system', 'light', 'dark'] as const satisfies Appearance['scheme'][]
export const textSizes = ['normal', 'large', 'largest'] as const satisfies Appearance['textSize'][]

export const usualAppearance: Appearance = { scheme: 'system', elder: false, textSize: 'normal' }

export const appearanceKey = 'kewo.appearance'

/** Reads what was remembered; whatever is not understood is as usual. */
export function parseAppearance(stored: string | null): Appearance {
  const found = parseRecord(stored)
  return {
    scheme: schemes.find((scheme) => scheme === found.scheme) ?? usualAppearance.scheme,
    elder: found.elder === true,
    textSize: textSizes.find((size) => size === found.textSize) ?? usualAppearance.textSize,
  }
}

function parseRecord(stored: string | null): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(stored ?? '{}')
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
  } catch {
    return {}
  }
}

/** What <html> carries, so that tokens.css answers. `null` takes the attribute away. */
export function appearanceAttributes(appearance: Appearance, systemIsDark: boolean) {
  const system = systemIsDark ? 'dark' : 'light'
  return {
    'data-scheme': appearance.scheme === 'system' ? system : appearance.scheme,
    'data-elder': appearance.elder ? '' : null,
    'data-text-size': appearance.textSize === 'normal' ? null : appearance.textSize,
  } as const
}
