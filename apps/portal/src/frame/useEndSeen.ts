import { useCallback, useState } from 'react'

/** Whether the end of a page has come into sight: what stands there takes the ref. */
export function useEndSeen(): readonly [(end: Element | null) => (() => void) | undefined, boolean] {
  const [seen, setSeen] = useState(false)
  const ref = useCallback((end: Element | null) => {
    if (!end) return undefined
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
    })
    observer.observe(end)
    return () => observer.disconnect()
  }, [])
  return [ref, seen] as const
}
