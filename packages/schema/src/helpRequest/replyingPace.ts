/** Said more often by one person it says nothing new. */
const atMostEveryMs = 2_000
/** So many people are remembered at once, each for two seconds. */
const most = 10_000

type Last = { id: string; replying: boolean; at: number }
const last = new Map<string, Last>()

/**
 * Whether what a person says of a reply is passed on: no more than once in two seconds, but for the end of what was said last.
 * Each process holds its own: a person's page speaks to one of them.
 */
export function mayPass(userId: string, id: string, replying: boolean, now: Date): boolean {
  const before = last.get(userId)
  const ends = !replying && before?.replying === true && before.id === id
  if (before && !ends && now.getTime() - before.at < atMostEveryMs) return false
  last.delete(userId)
  last.set(userId, { id, replying, at: now.getTime() })
  const [oldest] = last.keys()
  if (last.size > most && oldest) last.delete(oldest)
  return true
}
