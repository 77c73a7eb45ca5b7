/**
 * Does things with the same key one after the other, and never more than `lanes` at once. Of tries at one account that
 * arrive together, each sees what the one before came to; and passwords, which cost a tenth of a second each, do not
 * take all processors.
 */
export function createTurns(lanes: number) {
  const ends: Promise<unknown>[] = Array.from({ length: lanes }, () => Promise.resolve())
  return function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const lane = laneOf(key, lanes)
    const result = (ends[lane] ?? Promise.resolve()).then(work)
    ends[lane] = result.catch(() => undefined)
    return result
  }
}

function laneOf(key: string, lanes: number): number {
  let sum = 0
  for (const character of key) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003
  return sum % lanes
}
