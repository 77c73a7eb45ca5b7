import type { BrowserContext, Page, Request } from '@playwright/test'
import { expect, signIn, test as base } from './support/fixtures.ts'
import { demoPassword } from './support/open.ts'

// One device, several tabs, one session for all of them: what one tab does to the session, and what the others make of it.

const words = '扫码枪从早上起不亮'

/** Every test here has a session of its own, because it ends it; the other journeys share one. */
const test = base.extend<{ signedIn: (username: string) => Promise<Page> }>({
  signedIn: async ({ openStranger }, use) => {
    await use(async (username) => {
      const page = await openStranger()
      await signIn(page, username)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      return page
    })
  },
})

// What is kept on the device has to go with whoever signs out.
test.use({ serviceWorkers: 'allow' })

// Each signs in several times, and waits for limits to pass.
test.slow()

/** A tab in which the shop has written half a request. */
async function writing(shop: Page): Promise<void> {
  await shop.goto('/help/new')
  await shop.getByRole('radio', { name: '设备' }).check()
  await shop.getByPlaceholder('说说情况').fill(words)
}

async function signOutIn(tab: Page): Promise<void> {
  await tab.goto('/me')
  await tab.getByRole('button', { name: '退出登录' }).click()
  await expect(tab.locator('input[name=password]')).toBeVisible()
}

/** Signs somebody in without a tab of ours hearing of it: as another browser window with an older version would. */
async function signInUnheard(context: BrowserContext, username: string): Promise<void> {
  const [page] = context.pages()
  const headers = { origin: new URL(page!.url()).origin }
  const data = { username, password: demoPassword }
  const answer = await context.request.post('/api/auth/sign-in/username', { data, headers })
  expect(answer.ok()).toBe(true)
}

const covering = (tab: Page) => tab.getByRole('dialog')

test('a form left open does not act for whoever has signed in since', async ({ signedIn }) => {
  const shop = await signedIn('shop')
  await writing(shop)
  await signInUnheard(shop.context(), 'manager')
  const answer = shop.waitForResponse((each) => each.url().endsWith('/graphql') && each.status() === 409)
  await shop.getByRole('button', { name: /^发给/ }).click()
  expect((await (await answer).json()).errors[0].extensions.code).toBe('ANOTHER_PERSON')
  await expect(covering(shop)).toContainText('这台设备上已换了别人登录')
  // Below the cover what was pressed is put by, and its form is left for the list: the way back after the sign-in leads there.
  await expect(shop).toHaveURL(/\/help$/)
  await expect(shop.getByPlaceholder('说说情况')).toBeHidden()

  const opened: string[] = []
  shop.on('domcontentloaded', (page) => opened.push(new URL(page.url()).pathname))
  await covering(shop).getByRole('button', { name: '重新登录' }).click()
  await shop.locator('input[name=username]').fill('shop')
  await shop.locator('input[name=password]').fill(demoPassword)
  await shop.locator('button[type=submit]').click()
  await expect(shop).toHaveURL(/\/help$/)
  // The sign-in opens once: anew, it would take away what was typed into it.
  expect(opened).toEqual(['/sign-in', '/help'])
  // What was pressed has waited for its writer, and goes by itself.
  await expect(shop.getByRole('link', { name: words })).toBeVisible()
})

test('tabs hear of a sign-out and of who comes next, and the text comes back with its writer', async ({
  signedIn,
}) => {
  const first = await signedIn('shop')
  await writing(first)
  const second = await first.context().newPage()
  await signOutIn(second)
  await expect(covering(first)).toContainText('请重新登录')

  await signIn(second, 'manager')
  await expect(covering(first)).toContainText('这台设备上已换了别人登录')
  await expect(first.getByPlaceholder('说说情况')).toBeHidden()

  await second.goto('/staff/me')
  await second.getByRole('button', { name: '退出登录' }).click()
  await expect(second.locator('input[name=password]')).toBeVisible()
  await signIn(second, 'shop')
  await expect(covering(first)).toHaveCount(0)
  await expect(first.getByPlaceholder('说说情况')).toHaveValue(words)
})

/** Keeps every database of the device open for good, as a tab does that was put to sleep. */
async function holdDatabases(tab: Page): Promise<void> {
  await tab.goto('/manifest.webmanifest')
  await tab.evaluate(async () => {
    const held: IDBDatabase[] = []
    for (const { name } of await indexedDB.databases()) {
      const request = indexedDB.open(name!)
      await new Promise((resolve) => (request.onsuccess = resolve))
      held.push(request.result)
    }
    Object.assign(window, { held })
    if (held.length === 0) throw new Error('There is nothing to hold')
  })
}

test.describe('with another tab that holds what was read', () => {
  test('the sign-in opens after a sign-out, however often', async ({ signedIn }) => {
    const shop = await signedIn('shop')
    await holdDatabases(await shop.context().newPage())
    await signOutIn(shop)
    for (let time = 0; time < 3; time++) {
      await shop.reload()
      await expect(shop.locator('input[name=password]')).toBeVisible()
    }
    await signIn(shop, 'shop')
    await expect(shop.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('the sign-in opens after the session has run out', async ({ signedIn }) => {
    const shop = await signedIn('shop')
    await holdDatabases(await shop.context().newPage())
    await shop.context().clearCookies()
    for (let time = 0; time < 3; time++) {
      await shop.goto('/brands')
      await expect(shop.locator('input[name=password]')).toBeVisible()
    }
    await expect.poll(() => shop.evaluate(rowsRead)).toBe(0)
  })

  test('even when the database cannot be opened at all', async ({ signedIn }) => {
    const shop = await signedIn('shop')
    const holder = await shop.context().newPage()
    await holdDatabases(holder)
    // An older version deleted instead of emptying: as long as such a deletion waits, nobody can open.
    await holder.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name!)
    })
    await shop.reload()
    // The page waits as long as it may for what is kept, twice, on whatever machine.
    await expect(shop.getByRole('link', { name: '品牌', exact: true })).toBeVisible()
    await signOutIn(shop)
    await shop.reload()
    await expect(shop.locator('input[name=password]')).toBeVisible()
  })
})

/** How many answers of the server the device still keeps. */
async function rowsRead(): Promise<number> {
  let rows = 0
  for (const { name } of await indexedDB.databases()) {
    if (!name!.startsWith('kewo-read-')) continue
    const request = indexedDB.open(name!)
    await new Promise((resolve) => (request.onsuccess = resolve))
    const database = request.result
    for (const store of database.objectStoreNames) {
      const counting = database.transaction(store).objectStore(store).count()
      await new Promise((resolve) => (counting.onsuccess = resolve))
      rows += counting.result
    }
    database.close()
  }
  return rows
}

/** What is sent without saying whose page it comes from: what asks who that is, what makes it so, what only shows. */
function mayBeSilent(request: Request): boolean {
  const { pathname } = new URL(request.url())
  if (pathname === '/graphql') return /"operationName":"(Viewer|Who)"/.test(request.postData() ?? '')
  return pathname.startsWith('/api/auth/sign-in/') || request.resourceType() === 'image'
}

for (const [user, paths] of [
  ['shop', ['/', '/brands', '/guidance', '/help', '/records', '/rate', '/notifications', '/me']],
  [
    'admin',
    ['/staff/', '/staff/retailers', '/staff/campaigns', '/staff/register', '/staff/people', '/staff/me'],
  ],
] as const) {
  test(`every request from the pages of ${user} says whose page it is`, async ({ signedIn }) => {
    const page = await signedIn(user)
    const silent: string[] = []
    const said = new Set<string>()
    page.on('request', (request) => {
      if (!/\/(graphql|api)(\/|$)/.test(new URL(request.url()).pathname)) return
      const person = request.headers()['kewo-person']
      if (person) said.add(person)
      else if (!mayBeSilent(request))
        silent.push(`${request.method()} ${request.url()} ${request.postData()}`)
    })
    for (const path of paths) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
    expect(silent).toEqual([])
    expect([...said]).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)])
  })
}
