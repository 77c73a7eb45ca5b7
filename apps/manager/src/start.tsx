import {
  createClient,
  createVisitorClient,
  endSession,
  loadViewer,
  onClockChange,
  serverNow,
} from '@kewo/client'
import { followClock } from '@kewo/ui'
import type { ReactElement } from 'react'
import { App } from './App.tsx'
import { type AppRouter, createAppRouter } from './frame/appRouter.tsx'
import { basePath } from './frame/basePath.ts'
import { getLocale } from './paraglide/runtime.js'
import { paths } from './paths.ts'
import { type Viewer, ViewerQuery } from './viewer/viewer.ts'

const signInAgain = () => endSession(`${basePath}${paths.signIn}`)

/** Asks who is signed in, and meanwhile fetches the page; then brings up the app for that person. */
export async function start(): Promise<ReactElement> {
  const locale = getLocale()
  const router = createAppRouter()
  followClock(serverNow, onClockChange)
  fetchPage(router)
  const viewer = await loadViewer<Viewer>({
    app: 'manager',
    document: ViewerQuery,
    locale,
    onChange: (now) => changed(viewer, now, router),
  })
  tell(router, viewer)
  if (viewer?.need) return holdBack(viewer)
  if (!viewer) return <App router={router} client={createVisitorClient(locale)} />
  const client = await createClient({
    locale,
    viewerId: viewer.id,
    pages: 'apart',
  })
  return <App router={router} client={client} timeZone={viewer.timeZone} />
}

/** Before anything else something about the sign-in is to be done. */
async function holdBack(viewer: Viewer): Promise<ReactElement> {
  const { HeldPage } = await import('./signIn/HeldPage.tsx')
  return <HeldPage viewer={viewer} />
}

/** The server knows better than the device who is signed in, and in which roles. */
function changed(before: Viewer | null, now: Viewer | null, router: AppRouter) {
  if (!now) return signInAgain()
  if (now.id !== before?.id || now.need !== before.need) return location.reload()
  tell(router, now)
  void router.invalidate()
}

const tell = (router: AppRouter, viewer: Viewer | null) =>
  router.update({ ...router.options, context: { viewer } })

/** The page's own script comes while the server says who asks: one wait instead of two. */
function fetchPage(router: AppRouter) {
  const [routes] = router.getMatchedRoutes(router.latestLocation.pathname)
  // Whatever fails here is tried again, and told, when the page shows.
  for (const route of routes) void router.loadRouteChunk(route)?.catch(() => null)
}
