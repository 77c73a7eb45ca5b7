import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { runningServer } from './env.ts'
import { neighbour } from './neighbour.ts'
import { enter, homeOf, newContext, type DemoUser, type Device } from './open.ts'

type Fixtures = {
  /**
   * A page on a device of its own on which a demo user has signed in: at that user's home, at the address, or nowhere yet (null). To load
   * the home and then another address costs twice, and no person does it.
   */
  openAs: (user: DemoUser, device?: Device, path?: string | null) => Promise<Page>
  /** The same of a shop beside the one that signs in as `shop`, served by the same people; each place is another one. */
  openNeighbour: (place: number, device?: Device, path?: string | null) => Promise<Page>
  /** A page on a device of its own on which nobody has signed in. */
  openStranger: (device?: Device) => Promise<Page>
  openOn: (device: Device, user?: DemoUser) => Promise<Page>
  /** Exceptions that no page caught, and what the browser refused to a page by its policy: they fail the test that opened it. */
  uncaught: string[]
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
  baseURL: async ({}, use) => {
    const url = runningServer()
    if (!url) throw new Error('No server runs: see support/startServer.ts')
    await use(url)
  },
  uncaught: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- As above.
    async ({}, use) => {
      const errors: string[] = []
      await use(errors)
      expect(errors, 'exceptions that no page caught, and what its policy forbids').toEqual([])
    },
    { auto: true },
  ],
  page: async ({ page, uncaught }, use) => use(watched(page, uncaught)),
  openOn: async ({ browser, uncaught }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (device, user) => {
      const context = await newContext(browser, device)
      contexts.push(context)
      if (user) await enter(context, user)
      return watched(await context.newPage(), uncaught)
    })
    for (const context of contexts) await context.close()
  },
  openStranger: async ({ openOn }, use) => use((device = {}) => openOn(device)),
  openNeighbour: async ({ openAs, browser }, use) => {
    await use(async (place, device, path) => openAs(await neighbour(browser, place), device, path))
  },
  openAs: async ({ openOn }, use) => {
    await use(async (user, device = {}, path = homeOf(user)) => {
      const page = await openOn(device, user)
      if (path !== null) await page.goto(path)
      return page
    })
  },
})

function watched(page: Page, uncaught: string[]): Page {
  page.on('pageerror', (error) => uncaught.push(error.stack ?? error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Content Security Policy'))
      uncaught.push(message.text())
  })
  return page
}

export { expect } from '@playwright/test'
export { expectAccessible } from './accessible.ts'
export { signIn, signInFirst, type Device } from './open.ts'
export { desktop, phone } from './sizes.ts'
