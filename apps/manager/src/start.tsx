import { createClient, endSession, loadViewer } from '@kewo/client'
import type { ReactElement } from 'react'
import { App } from './App.tsx'
import { createAppRouter } from './frame/appRouter.tsx'
import { basePath } from './frame/basePath.ts'
import { getLocale } from './paraglide/runtime.js'
import { paths } from './paths.ts'
import { type Viewer, ViewerQuery } from './viewer/viewer.ts'

const signInAgain = () => endSession(`${basePath}${paths.signIn}`)

/** Asks who is signed in, then brings up the app for that person. */
export async function start(): Promise<ReactElement> {
  const locale = getLocale()
  const viewer = await loadViewer<Viewer>({
    app: 'manager',
    document: ViewerQuery,
    locale,
    onChange: changed,
  })
  const router = createAppRouter(viewer)
  if (!viewer) return <App router={router} client={null} />
  const client = await createClient({
    locale,
    viewerId: viewer.id,
    pages: 'apart',
    onSessionEnded: signInAgain,
  })
  return <App router={router} client={client} timeZone={viewer.timeZone} />

  // The server knows better than the device who is signed in, and in which roles.
  function changed(now: Viewer | null) {
    if (!now) return signInAgain()
    if (now.id !== viewer?.id) return location.reload()
    router.update({ ...router.options, context: { viewer: now } })
    void router.invalidate()
  }
}
