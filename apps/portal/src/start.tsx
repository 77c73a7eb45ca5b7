import { createClient, endSession, forgetEverythingRead, loadViewer } from '@kewo/client'
import type { ReactElement } from 'react'
import { App } from './App.tsx'
import { createAppRouter } from './frame/appRouter.tsx'
import { getLocale } from './paraglide/runtime.js'
import { paths } from './paths.ts'
import { type Viewer, ViewerQuery } from './viewer/viewer.ts'

const signInAgain = () => endSession(paths.signIn)

/** Asks who is signed in, then brings up the app for that person. */
export async function start(): Promise<ReactElement> {
  const locale = getLocale()
  const viewer = await loadViewer<Viewer>({ app: 'portal', document: ViewerQuery, locale, onChange: changed })
  const router = createAppRouter(viewer)
  if (!viewer) return <App router={router} client={null} />
  // What could be read with a licence is not left on the device without one.
  if (viewer.retailer && viewer.licence !== 'VALID') await forgetEverythingRead()
  const client = await createClient({
    locale,
    viewerId: viewer.id,
    pages: 'together',
    onSessionEnded: signInAgain,
  })
  return <App router={router} client={client} timeZone={viewer.timeZone} />

  // The server knows better than the device who is signed in, and whether the licence is still valid.
  function changed(now: Viewer | null) {
    if (!now) return signInAgain()
    if (now.id !== viewer?.id) return location.reload()
    router.update({ ...router.options, context: { viewer: now } })
    void router.invalidate()
  }
}
