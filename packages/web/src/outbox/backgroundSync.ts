import type { Locale } from '../paraglide/runtime.js'

const prefix = 'kewo-outbox:'

/** What the browser gives back to the service worker once there is a signal; it says in which language to speak. */
export const syncTag = (locale: Locale): string => prefix + locale

export const localeOfTag = (tag: string): Locale | null =>
  tag.startsWith(prefix) ? (tag.slice(prefix.length) as Locale) : null

type WithSync = ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } }

/** Asks the browser to wake the service worker when there is a signal, so that what waits goes with no page open. Many cannot. */
export async function askForSync(locale: Locale): Promise<void> {
  const registration = (await navigator.serviceWorker?.getRegistration()) as WithSync | undefined
  // It may be forbidden in the browser's settings: then what waits goes when a page opens.
  await registration?.sync?.register(syncTag(locale)).catch(() => undefined)
}
