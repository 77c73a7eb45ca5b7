import type { BrowserContext, Route } from '@playwright/test'

/**
 * Where the line is cut: before the server has a request, or after it has done it and before its answer is heard; the tab lives
 * on, or is killed at that moment, or the server is.
 */
export const cutKinds = ['before', 'after', 'killed before', 'killed after'] as const
export type CutKind = (typeof cutKinds)[number] | 'server killed after'

/** Cuts at the request of this number, the first being 1. */
export type Cut = { at: number; kind: CutKind }

/** Every acting request of these journeys has this in its text. */
export const mark = 'CutPoint'

/** The line between a browser and the server, which can be cut at any request that acts. */
export async function lineOf(context: BrowserContext, killServer: (() => Promise<void>) | null) {
  let cuts: Cut[] = []
  let seen = 0
  /** Hears of each cut: whether the tab is gone. */
  let onCut: (kind: CutKind) => void = () => undefined

  async function pass(route: Route): Promise<void> {
    const request = route.request()
    const acts =
      request.method() === 'POST' &&
      (request.url().endsWith('/api/files') || Boolean(request.postData()?.includes(mark)))
    if (!acts) return route.fallback()
    seen += 1
    const cut = cuts.find(({ at }) => at === seen)
    if (!cut) return route.fallback()
    // Another cut may kill the server at this moment: then it has it or not, and nobody knows.
    if (cut.kind.endsWith('after')) await route.fetch().catch(() => null)
    if (cut.kind === 'server killed after') await killServer?.()
    if (cut.kind.startsWith('killed')) await request.frame().page().close()
    else await route.abort()
    onCut(cut.kind)
  }
  await context.route('**/graphql', pass)
  await context.route('**/api/files', pass)
  return {
    /** From now on requests count from 1, and are cut there. */
    cutAt(next: Cut[], told: (kind: CutKind) => void) {
      cuts = next
      seen = 0
      onCut = told
    },
    seen: () => seen,
  }
}
