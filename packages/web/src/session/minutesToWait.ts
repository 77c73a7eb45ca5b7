const minutesWhenUntold = 1

/** How long to wait after too many tries, as the server says it. */
export function minutesToWait(headers: Headers): number {
  const seconds = Number(headers.get('retry-after'))
  return seconds > 0 ? Math.ceil(seconds / 60) : minutesWhenUntold
}
