import type { Page } from '@playwright/test'

type WithTags = typeof globalThis & {
  askedTags?: string[]
  SyncManager: { prototype: { register: (tag: string) => Promise<void> } }
}

/** The service worker of an app, by where that is served, which can be woken with no page of the app open; `blank` is a page that is none of the app's. */
export async function serviceWorkerOf(page: Page, scope = '/') {
  await page.evaluate(() => navigator.serviceWorker.ready)
  // A browser without a window has Background Sync switched off: what it is asked for is written down instead.
  await page.addInitScript(() => {
    const { prototype } = (globalThis as WithTags).SyncManager
    prototype.register = async (tag) => void ((globalThis as WithTags).askedTags ??= []).push(tag)
  })
  const context = page.context()
  const { origin } = new URL(page.url())
  const blank = await context.newPage()
  const session = await context.newCDPSession(blank)
  const registered = new Promise<string>((resolve) =>
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(({ scopeURL }) => scopeURL === `${origin}${scope}`)
      if (own) resolve(own.registrationId)
    }),
  )
  await session.send('ServiceWorker.enable')
  const registrationId = await registered
  return {
    context,
    blank,
    worker: {
      /** What a page of the app, opened since, has asked to be woken for. */
      tags: () => page.evaluate(() => (globalThis as WithTags).askedTags ?? []),
      /** As the browser does once there is a signal. */
      wake: (tag: string) =>
        session.send('ServiceWorker.dispatchSyncEvent', { origin, registrationId, tag, lastChance: false }),
    },
  }
}
