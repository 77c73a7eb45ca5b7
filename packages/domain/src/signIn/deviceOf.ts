const systems: readonly [RegExp, string][] = [
  [/iphone/i, 'iPhone'],
  [/ipad/i, 'iPad'],
  [/harmonyos|openharmony/i, 'HarmonyOS'],
  [/android/i, 'Android'],
  [/windows/i, 'Windows'],
  [/mac os|macintosh/i, 'Mac'],
  [/linux|x11/i, 'Linux'],
]

// In this order: most say that they are others too.
const browsers: readonly [RegExp, string][] = [
  [/micromessenger/i, 'WeChat'],
  [/edg(e|a|ios)?\//i, 'Edge'],
  [/huaweibrowser/i, 'Huawei'],
  [/ucbrowser/i, 'UC'],
  [/qqbrowser/i, 'QQ'],
  [/firefox|fxios/i, 'Firefox'],
  [/chrome|crios/i, 'Chrome'],
  [/safari/i, 'Safari'],
]

/** What a person calls the device by whose browser this was said, such as "Android, Chrome"; null where it says nothing known. */
export function deviceOf(userAgent: string | null): string | null {
  const named = (names: readonly [RegExp, string][]) =>
    names.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1]
  const parts = [named(systems), named(browsers)].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(', ') : null
}
