import type { Page, Request } from '@playwright/test'
import { desktop, expect, phone, test } from './support/fixtures.ts'

const asks = (request: Request, name: string) =>
  request.postData()?.includes(`"operationName":"${name}"`) ?? false

/** The app's own script, which does not come before it is let through. */
async function holdScript(page: Page): Promise<() => void> {
  const held = Promise.withResolvers<void>()
  await page.route(/\/assets\/index-[^/]+\.js$/, async (route) => {
    await held.promise
    await route.continue()
  })
  return held.resolve
}

/** Others change what shows, and a page then asks anew: here none hears of it. */
const hearNothing = (page: Page) => page.routeWebSocket(/\/graphql$/, () => {})

const shows = (page: Page) => expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()

/** How far things have jumped since the page was opened, as browsers reckon it. */
const shifted = (page: Page) =>
  page.evaluate(async () => {
    let sum = 0
    const add = (shifts: PerformanceEntryList) => {
      for (const shift of shifts) sum += (shift as PerformanceEntry & { value: number }).value
    }
    const observer = new PerformanceObserver((list) => add(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    add(observer.takeRecords())
    return sum
  })

for (const { user, home, query, viewport } of [
  { user: 'shop', home: '/', query: 'Home', viewport: phone },
  { user: 'manager', home: '/staff/', query: 'Today', viewport: phone },
  { user: 'manager', home: '/staff/today', query: 'Today', viewport: desktop },
] as const) {
  test(`at ${home} ${query} is asked for once, together with who asks, before the app is there, and nothing jumps on ${viewport.width} pixels`, async ({
    openOn,
  }) => {
    const page = await openOn({ viewport }, user)
    await hearNothing(page)
    const letThrough = await holdScript(page)
    const asked: string[] = []
    page.on('request', (request) => {
      for (const name of ['Viewer', query]) if (asks(request, name)) asked.push(name)
    })
    const answers = ['Viewer', query].map((name) =>
      page.waitForResponse((response) => asks(response.request(), name)),
    )
    await page.goto(home, { waitUntil: 'commit' })
    await Promise.all(answers)
    letThrough()
    await shows(page)
    await page.waitForLoadState('networkidle')
    expect(asked.toSorted()).toEqual([query, 'Viewer'])
    expect(await shifted(page)).toBeLessThan(0.01)

    // Again, by now with somebody remembered.
    asked.length = 0
    await page.goto(home)
    await shows(page)
    await page.waitForLoadState('networkidle')
    expect(asked.toSorted()).toEqual([query, 'Viewer'])
    expect(await shifted(page)).toBeLessThan(0.01)
  })
}

test('Home whose answer is late is asked for once, too, and what is kept shows meanwhile', async ({
  openOn,
}) => {
  const page = await openOn({ viewport: phone }, 'shop')
  await hearNothing(page)
  let asked = 0
  let held: Promise<void> | undefined
  await page.route('**/graphql', async (route) => {
    if (asks(route.request(), 'Home')) {
      asked++
      await held
    }
    await route.continue()
  })
  await page.goto('/')
  await shows(page)
  await expect.poll(() => page.evaluate(keeps)).toBe(true)
  const late = Promise.withResolvers<void>()
  held = late.promise
  asked = 0
  await page.reload()
  await shows(page)
  const answer = page.waitForResponse((response) => asks(response.request(), 'Home'))
  late.resolve()
  await answer
  await page.waitForLoadState('networkidle')
  expect(asked).toBe(1)
  await shows(page)
})

/** Whether something of what was read lies on the device. */
async function keeps(): Promise<boolean> {
  for (const { name } of await indexedDB.databases()) {
    if (!name!.startsWith('kewo-read-') || name!.endsWith('-seal')) continue
    const request = indexedDB.open(name!)
    await new Promise((resolve) => (request.onsuccess = resolve))
    const database = request.result
    const counting = database.transaction('entries').objectStore('entries').count()
    await new Promise((resolve) => (counting.onsuccess = resolve))
    database.close()
    if (counting.result > 0) return true
  }
  return false
}

test('what was answered early to another person is not shown', async ({ openOn, openNeighbour }) => {
  const page = await openOn({ viewport: phone }, 'shop')
  const other = await openNeighbour(5)
  const letThrough = await holdScript(page)
  const homes: { person: string | undefined; answer: Promise<number> }[] = []
  await page.route('**/graphql', async (route) => {
    const request = route.request()
    if (!asks(request, 'Home')) return route.continue()
    // Who asked first is known; then somebody else signs in, and Home is theirs.
    if (homes.length === 0) {
      await page.waitForResponse((response) => asks(response.request(), 'Viewer'))
      await page.context().addCookies(await other.context().cookies())
    }
    const answer = page
      .waitForResponse((response) => response.request() === request)
      .then((response) => response.status())
    homes.push({ person: request.headers()['kewo-person'], answer })
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await expect.poll(() => homes.length).toBe(1)
  expect(await homes[0]!.answer).toBe(200)
  letThrough()
  await expect(page.getByRole('heading', { name: '这台设备上已换了别人登录' })).toBeVisible()
  expect(homes[0]!.person).toBeUndefined()
  expect(homes[1]!.person).toMatch(/^[0-9a-f-]{36}$/)
  expect(await homes[1]!.answer).toBe(409)
  await expect(page.locator('main h2')).toHaveCount(0)
})

test('a page of a version that the server knows no more says so, and loads the new one by itself, once', async ({
  openOn,
}) => {
  const page = await openOn({ viewport: phone }, 'shop')
  let asked = 0
  let isForgotten = true
  await page.route('**/graphql', (route) => {
    const body = route.request().postDataJSON() as { operationName: string; extensions: unknown }
    if (body.operationName !== 'Home' || !isForgotten) return route.continue()
    asked++
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'of an earlier version' } }
    return route.continue({ postData: { ...body, extensions } })
  })
  let loaded = 0
  page.on('load', () => loaded++)
  await page.goto('/')
  const newer = page.getByRole('heading', { name: '客我有新版本了' })
  await expect.poll(() => loaded).toBe(2)
  await expect(newer).toBeVisible()
  await page.waitForLoadState('networkidle')
  const askedByTwoPages = asked
  isForgotten = false
  await page.getByRole('main').getByRole('button', { name: '换成新版本' }).click()
  await shows(page)
  expect(loaded).toBe(3)
  expect(asked).toBe(askedByTwoPages)
})
