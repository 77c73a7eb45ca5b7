import { graphql } from '@kewo/schema/client'
import { type RefCallback, useCallback, useEffect, useMemo } from 'react'
import { useAct } from '../act/useAct.ts'

export const ReadNotificationsMutation = graphql(`
  mutation ReadNotifications($ids: [ID!]!) {
    readNotifications(ids: $ids)
  }
`)

/** So long something stands on the screen before it counts as seen, and so long it is gathered what was. */
const seenAfterMs = 800
/** The server takes so many at once. */
const most = 100

/**
 * What has stood on the screen of a page that is in front counts as seen, and nothing else: opening the list alone reads
 * nothing. The rows go on being marked as new until the list is read again.
 */
export function useSeen(): (id: string) => RefCallback<HTMLElement> {
  const { attempt: readNotifications } = useAct(ReadNotificationsMutation)
  const watch = useMemo(() => watching((ids) => void readNotifications({ ids })), [readNotifications])
  useEffect(() => watch.stop, [watch])
  return useCallback((id) => (element) => (element ? watch.see(id, element) : undefined), [watch])
}

function watching(onSeen: (ids: string[]) => void) {
  const ids = new WeakMap<Element, string>()
  const timers = new Map<Element, ReturnType<typeof setTimeout>>()
  const known = new Set<string>()
  const seen: string[] = []
  let telling: ReturnType<typeof setTimeout> | undefined

  function note(element: Element): void {
    const id = ids.get(element)
    if (id === undefined || document.visibilityState !== 'visible') return
    observer.unobserve(element)
    known.add(id)
    seen.push(id)
    telling ??= setTimeout(tell, seenAfterMs)
  }
  function tell(): void {
    clearTimeout(telling)
    telling = undefined
    while (seen.length > 0) onSeen(seen.splice(0, most))
  }
  function forget(element: Element): void {
    clearTimeout(timers.get(element))
    timers.delete(element)
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        forget(target)
        if (isIntersecting)
          timers.set(
            target,
            setTimeout(() => note(target), seenAfterMs),
          )
      }
    },
    { threshold: 0.6 },
  )

  return {
    see(id: string, element: Element) {
      if (known.has(id)) return undefined
      ids.set(element, id)
      observer.observe(element)
      return () => {
        forget(element)
        observer.unobserve(element)
      }
    },
    stop() {
      tell()
      observer.disconnect()
    },
  }
}
