import { wipeReadCaches } from '../connection/wipeReadCaches.ts'
import { dropKept } from '../early/kept.ts'
import { within } from '../within.ts'
import { forgetViewers } from './rememberedViewer.ts'

/** The service worker's cache of pictures seen. Without HTTPS there is none. */
export const pictureCacheName = 'kewo-pictures'

/** Longer than this nobody waits for the wiping; it goes on, and each start wipes what was left. */
const patience = 1_500

/**
 * Wipes all that the server told this device, of whomever: answers and pictures. What people typed and what waits to
 * be sent stays, under each person's own name.
 */
export async function forgetEverythingRead(): Promise<void> {
  forgetViewers()
  dropKept()
  const wiping = Promise.all([wipeReadCaches(), globalThis.caches?.delete(pictureCacheName)])
  await within(
    patience,
    wiping.then(() => undefined, reportError),
    undefined,
  )
}
