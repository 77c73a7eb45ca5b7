import { isCacheName } from '../connection/cacheName.ts'
import { forgetViewer } from './rememberedViewer.ts'

/** The service worker's cache of pictures seen. Without HTTPS there is none. */
export const pictureCacheName = 'kewo-pictures'

/**
 * Wipes all that the server told this device, of whomever: answers and pictures. What people typed and what waits to
 * be sent stays, under each person's own name.
 */
export async function forgetEverythingRead(): Promise<void> {
  forgetViewer()
  const databases = await indexedDB.databases()
  const read = databases.flatMap(({ name }) => (name && isCacheName(name) ? [name] : []))
  await Promise.all([...read.map(deleteDatabase), globalThis.caches?.delete(pictureCacheName)])
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
    // A connection of this page holds it open; it goes as soon as the page is left, which follows a sign-out.
    request.onblocked = () => resolve()
  })
}
