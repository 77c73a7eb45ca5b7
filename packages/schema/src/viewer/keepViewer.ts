import type { Live } from '@kewo/db'
import type { Viewer } from './viewer.ts'

export type KeptViewer = {
  now(): Promise<Viewer | null>
  stop(): void
}

/**
 * Who somebody is by what stands now, for what goes on after the request that began it: asked of the database once, and
 * again only after it may have changed. `onChange`: what this person may see has changed, or they have been signed out.
 */
export function keepViewer(
  live: Live,
  userId: string,
  load: () => Promise<Viewer | null>,
  onChange: () => void = () => undefined,
): KeptViewer {
  let kept: Promise<Viewer | null> | null = null
  const stop = live.listen('access', (event) => {
    if (event.userId !== null && event.userId !== userId) return
    kept = null
    // What may concern everybody is asked for by each when the next event comes, not by all at once.
    if (event.userId === userId) onChange()
  })
  return {
    now() {
      if (kept) return kept
      const loading = load()
      kept = loading
      // One that failed is tried again by the next who asks; this one is told.
      loading.catch(() => {
        if (kept === loading) kept = null
      })
      return loading
    },
    stop,
  }
}
