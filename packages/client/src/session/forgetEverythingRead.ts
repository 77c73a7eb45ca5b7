import { wipeReadCaches } from '../connection/readCache.ts'
import { forgetViewers } from './rememberedViewer.ts'

/** The service worker's cache of pictures seen. Without HTTPS there is none. */
export const pictureCacheName = 'kewo-pictures'

/**
 * Wipes all that the server told this device, of whomever: answers and pictures. What people typed and what waits to
 * be sent stays, under each person's own name.
 */
export async function forgetEverythingRead(): Promise<void> {
  forgetViewers()
  await Promise.all([wipeReadCaches(), globalThis.caches?.delete(pictureCacheName)])
}
