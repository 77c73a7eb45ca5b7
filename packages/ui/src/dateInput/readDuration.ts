const units: [RegExp, number][] = [
  [/^(?:小时|时|h|hr|hrs|hours?)$/, 60],
  [/^(?:分钟|分|m|min|mins|minutes?|)$/, 1],
]

/** Minutes from 2 小时 30 分, 1 h 30 min, 1:30, or 90 alone. Null for what is no length of time. */
export function readDuration(text: string): number | null {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll(/[\s,]/g, '')
  const clock = /^(\d{1,4}):([0-5]\d)$/.exec(plain)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  if (!/^(?:\d+(?:\.\d+)?[^\d.]*)+$/.test(plain)) return null
  let minutes = 0
  for (const [, count, word] of plain.matchAll(/(\d+(?:\.\d+)?)([^\d.]*)/g)) {
    const unit = units.find(([pattern]) => pattern.test(word ?? ''))
    if (!unit) return null
    minutes += Number(count) * unit[1]
  }
  return Number.isInteger(minutes) ? minutes : null
}
