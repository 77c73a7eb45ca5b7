import type { LiveTopic } from './liveEvents.ts'

/** What holds for moments only, or concerns the server alone: told late it would be wrong, or nobody would miss it. */
const passing: ReadonlySet<LiveTopic> = new Set(['replying', 'access'])
/** A reader takes some thousand unread events at the most. */
const mostRecalled = 500

/**
 * What was told in the last moments. A page asks how things stand, then to be told of changes; on a slow line there is time
 * between the two, and what happens in it would reach the page by neither. So who begins to listen hears it again: an event
 * only says which row to look at, so that twice does no harm.
 */
export function recall(keptMs: number) {
  const told = new Map<LiveTopic, Map<string, { event: unknown; at: number }>>()

  function stillKept(topic: LiveTopic): Map<string, { event: unknown; at: number }> {
    const events = told.get(topic) ?? new Map<string, { event: unknown; at: number }>()
    for (const [key, { at }] of events) {
      if (events.size <= mostRecalled && performance.now() - at < keptMs) break
      events.delete(key)
    }
    return events
  }

  return {
    keep(topic: LiveTopic, event: unknown): void {
      if (passing.has(topic)) return
      const events = stillKept(topic)
      const key = JSON.stringify(event)
      events.delete(key)
      told.set(topic, events.set(key, { event, at: performance.now() }))
    },
    of: (topic: LiveTopic): unknown[] => [...stillKept(topic).values()].map(({ event }) => event),
  }
}
