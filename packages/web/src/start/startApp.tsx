import { offsetAt } from '@kewo/domain'
import { followClock } from '@kewo/ui'
import type { AnyRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Client } from 'urql'
import { type CacheOfApp, createClient } from '../connection/createClient.ts'
import { onClockChange, serverNow } from '../connection/serverClock.ts'
import { isPageAskedEarly } from '../early/early.ts'
import { App } from '../frame/App.tsx'
import { openOutbox } from '../outbox/outbox.ts'
import { takeStartAnswer } from '../page/askedAtStart.ts'
import { getLocale } from '../paraglide/runtime.js'
import { endSession } from '../session/endSession.ts'
import { loadViewer, type ViewerDocument } from '../session/loadViewer.ts'
import { signInAddress } from '../site/site.ts'

type AnyViewer = { id: string; timeZone: string; need: unknown }

type Start<Viewer> = {
  app: 'portal' | 'manager'
  router: AnyRouter
  document: ViewerDocument<Viewer>
  cache: CacheOfApp
  /** What shows while something about the sign-in is to be done before anything else. */
  holdBack: (viewer: Viewer) => Promise<ReactNode>
  /** For what may be done before sign-in, where that needs the server. */
  visitorClient?: (locale: string) => Client
  /** Before the app opens for somebody. */
  prepare?: (viewer: Viewer) => Promise<void> | undefined
}

/** Asks who is signed in, and meanwhile fetches the page; then brings up the app for that person. */
export async function startApp<Viewer extends AnyViewer>(start: Start<Viewer>): Promise<ReactNode> {
  const { app, router, document, cache } = start
  const locale = getLocale()
  followClock(serverNow, onClockChange)
  const page = fetchPage(router)
  const viewer = await loadViewer<Viewer>({
    app,
    document,
    locale,
    onChange: (now) => changed(viewer, now, router),
  })
  tell(router, viewer)
  if (viewer?.need) return start.holdBack(viewer)
  if (!viewer) return <App router={router} client={start.visitorClient?.(locale) ?? null} />
  await start.prepare?.(viewer)
  const opening = createClient({ locale, viewerId: viewer.id, cache })
  // Its first question is dear on a cheap phone, and there is nothing else to do while what is kept is read.
  offsetAt(Date.now(), viewer.timeZone)
  const client = await opening
  openOutbox(client, viewer.id)
  if (isPageAskedEarly()) await takeStartAnswer(client, page)
  return <App router={router} client={client} timeZone={viewer.timeZone} />
}

/** The server knows better than the device who is signed in, and what that person may do by now. */
function changed(before: AnyViewer | null, now: AnyViewer | null, router: AnyRouter) {
  if (!now) return endSession(signInAddress)
  if (now.id !== before?.id || now.need !== before.need) return location.reload()
  tell(router, now)
  void router.invalidate()
}

const tell = (router: AnyRouter, viewer: AnyViewer | null) =>
  router.update({ ...router.options, context: { viewer } })

/** The page's own script comes while the server says who asks: one wait instead of two. */
function fetchPage(router: AnyRouter): Promise<unknown> {
  const [routes] = router.getMatchedRoutes(router.latestLocation.pathname)
  // Whatever fails here is tried again, and told, when the page shows.
  return Promise.allSettled(routes.map(async (route) => router.loadRouteChunk(route)))
}
