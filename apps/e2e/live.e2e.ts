import type { Page, Route, WebSocketRoute } from '@playwright/test'
import { desktop, expect, phone, test } from './support/fixtures.ts'
import { sendRequest } from './support/sendRequest.ts'

/** The page's line of live changes, which reaches the server only once it is let through. */
async function holdLine(page: Page): Promise<() => void> {
  const held = Promise.withResolvers<void>()
  await page.routeWebSocket(/\/graphql$/, async (line: WebSocketRoute) => {
    const said: (string | Buffer)[] = []
    let server: WebSocketRoute | undefined
    line.onMessage((message) => (server ? server.send(message) : said.push(message)))
    await held.promise
    server = line.connectToServer()
    for (const message of said.splice(0)) server.send(message)
  })
  return held.resolve
}

async function write(shop: Page, words: string): Promise<void> {
  await shop.goto('/help/new')
  await shop.getByRole('radio', { name: '价签' }).check()
  await shop.getByPlaceholder('说说情况').fill(words)
  await sendRequest(shop, words)
}

test('what happens between the answer to a page and its first word of changes shows by itself', async ({
  openAs,
  openNeighbour,
}) => {
  const shop = await openNeighbour(3, { viewport: phone })
  const manager = await openAs('manager', { viewport: desktop }, null)
  const letThrough = await holdLine(manager)
  await manager.goto('/staff/requests?view=OPEN')
  await expect(manager.getByRole('link', { name: /价签|断货/ }).first()).toBeVisible()

  const words = `价签又掉了 ${Date.now()}`
  await write(shop, words)
  letThrough()
  await expect(manager.getByRole('link', { name: words })).toBeVisible()
})

test('a line that has gone silent is given up, and what was missed shows by itself', async ({
  openAs,
  openNeighbour,
}) => {
  // A silent line is asked after 20 seconds and given up after another 15.
  test.slow()
  const shop = await openNeighbour(3, { viewport: phone })
  const manager = await openAs('manager', { viewport: desktop })
  let silent = false
  let lines = 0
  const follows = Promise.withResolvers<void>()
  await manager.routeWebSocket(/\/graphql$/, (line) => {
    const first = lines++ === 0
    const server = line.connectToServer()
    const unlessSilent = (send: (message: string | Buffer) => void) => (message: string | Buffer) => {
      if (first && silent) return
      send(message)
      if (String(message).includes('HelpRequestChanged')) follows.resolve()
    }
    line.onMessage(unlessSilent((message) => server.send(message)))
    server.onMessage(unlessSilent((message) => line.send(message)))
  })
  await manager.goto('/staff/requests?view=OPEN')
  await follows.promise
  silent = true
  const words = `冰柜不制冷 ${Date.now()}`
  await write(shop, words)
  await expect(manager.getByRole('link', { name: words })).toBeVisible()
  expect(lines).toBeGreaterThan(1)
})

const lost = { name: '连不上网' }

test('a page whose only answer was lost says so, and shows by itself once the server answers again', async ({
  openAs,
}) => {
  const shop = await openAs('shop', { viewport: phone })
  await shop.clock.install()
  const ways = {
    opened: () => shop.goto('/help'),
    'gone to': () => shop.getByRole('navigation').getByRole('link', { name: '指导' }).click(),
  }
  for (const [how, go] of Object.entries(ways)) {
    await shop.route('**/graphql', (route) => route.abort())
    await go()
    await expect(shop.getByRole('heading', lost), how).toBeVisible()
    await shop.unroute('**/graphql')
    await expect(async () => {
      await shop.clock.fastForward(10_000)
      await expect(shop.getByRole('heading', lost), how).toBeHidden({ timeout: 1_000 })
    }).toPass()
  }
})

test('a page that hears of a change, and loses the answer about it, goes on showing what it shows', async ({
  openAs,
  openNeighbour,
}) => {
  const shop = await openNeighbour(3, { viewport: phone })
  const manager = await openAs('manager', { viewport: desktop }, null)
  await manager.clock.install()
  await manager.goto('/staff/requests')
  const row = manager.getByRole('main').getByRole('link').first()
  await expect(row).toBeVisible()
  const asked = Promise.withResolvers<void>()
  await manager.route('**/graphql', (route) => {
    asked.resolve()
    return route.abort()
  })
  await write(shop, '价签掉了一排')
  await asked.promise
  await expect(manager.getByText('没有信号').first()).toBeVisible()
  await expect(row).toBeVisible()
  await manager.unroute('**/graphql')
  await expect(async () => {
    await manager.clock.fastForward(10_000)
    await expect(manager.getByText('价签掉了一排').first()).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(manager.getByRole('heading', lost)).toBeHidden()
})

test('a part of a page whose answer is lost takes nothing else of the page with it', async ({ openAs }) => {
  const manager = await openAs('manager', { viewport: desktop }, null)
  const asks = (name: string) => (route: Route) =>
    route.request().postData()?.includes(`"operationName":"${name}"`) ? route.abort() : route.fallback()
  await manager.route('**/graphql', asks('HelpRequestCounts'))
  await manager.goto('/staff/requests')
  await expect(manager.getByRole('main').getByRole('listitem').first()).toBeVisible()
  await manager.unrouteAll()
  await manager.route('**/graphql', asks('RetailerVisits'))
  await manager.getByRole('link', { name: '零售户', exact: true }).click()
  await manager.getByRole('main').getByRole('row').nth(1).getByRole('link').first().click()
  await expect(manager.getByRole('main').getByRole('alert')).toContainText(lost.name)
  await expect(manager.getByRole('heading', { name: '求助', exact: true })).toBeVisible()
  await manager.unrouteAll()
  await manager.getByRole('main').getByRole('alert').getByRole('button', { name: '再试一次' }).click()
  await expect(manager.getByRole('main').getByRole('alert')).toBeHidden()
})

test('a page of another version that is gone loads the app anew only where a server answers', async ({
  openAs,
}) => {
  const manager = await openAs('manager', { viewport: desktop }, '/staff/brands')
  await expect(manager.getByRole('heading', { level: 1 })).toBeVisible()
  await manager.route(/\/staff\/assets\/|\/health\/live$/, (route) => route.abort())
  await manager.getByRole('link', { name: '评价', exact: true }).click()
  await expect(manager.getByRole('heading', lost)).toBeVisible()
  await expect(manager.getByRole('link', { name: '今日', exact: true })).toBeVisible()
  await manager.unroute(/\/staff\/assets\/|\/health\/live$/)
  await manager.getByRole('button', { name: '再试一次' }).click()
  await expect(manager.getByRole('heading', { level: 1, name: '评价' })).toBeVisible()
})
