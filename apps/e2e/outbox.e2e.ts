import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { ask } from './support/ask.ts'
import { desktop, expect, phone, test } from './support/fixtures.ts'
import { enter } from './support/open.ts'
import { photo } from './support/photo.ts'
import { serviceWorkerOf } from './support/serviceWorker.ts'

// The app itself is on the phone from the first visit on.
test.use({ serviceWorkers: 'allow' })

/** A request of the shop that is written and sent where there is no signal; the app is on the phone by then. */
async function writeWithoutSignal(shop: Page, words: string, picture?: typeof photo): Promise<void> {
  await shop.goto('/help/new')
  await shop.evaluate(() => navigator.serviceWorker.ready)
  await shop.waitForLoadState('networkidle')
  await shop.getByRole('radio', { name: '设备' }).check()
  await shop.getByPlaceholder('说说情况').fill(words)
  await shop.context().setOffline(true)
  if (picture) await shop.locator('input[type=file]').first().setInputFiles(picture)
  await shop.getByRole('button', { name: /^发/ }).click()
}

test('a shop asks for help without a signal, with a photo; it goes by itself from another page', async ({
  openAs,
}) => {
  const words = `冰柜不制冷 ${Date.now()}`
  const shop = await openAs('shop', { viewport: phone })
  // The list of requests was never opened on this phone.
  await writeWithoutSignal(shop, words, photo)

  await expect(shop.getByText('已记在这台手机上，有信号就自动送出')).toBeVisible()
  await expect(shop.getByRole('status').filter({ hasText: '1 条待送出' })).toBeVisible()
  await expect(shop.getByText(words)).toBeVisible()
  await expect(shop.getByText('在这台手机上，待送出')).toBeVisible()

  await shop.getByRole('status').getByRole('link', { name: '查看' }).click()
  await expect(shop.getByRole('heading', { name: '没有信号，不要紧' })).toBeVisible()
  await expect(shop.getByRole('status').getByRole('link', { name: '查看' })).toHaveCount(0)
  const entry = shop.getByRole('listitem').filter({ hasText: words })
  await expect(entry).toContainText('照片 1 张')
  await expectAccessible(shop)

  await shop.context().setOffline(false)
  await expect(shop.getByRole('heading', { name: '都送到了' })).toBeVisible()
  await expect(shop.getByText(/今天送到了 \d+ 条/)).toBeVisible()
  await shop.goto('/help')
  await shop.getByRole('link', { name: words }).click()
  await expect(shop.getByRole('log').getByRole('img')).toHaveCount(1)
})

test('what waits is there after the page was closed, can be taken back, and put back again', async ({
  openAs,
}) => {
  const words = `卷帘门坏了 ${Date.now()}`
  const shop = await openAs('shop', { viewport: phone })
  await shop.route('**/graphql', (route) =>
    route.request().postData()?.includes('openHelpRequest') ? route.abort() : route.fallback(),
  )
  await shop.goto('/help/new')
  await shop.getByRole('radio', { name: '设备' }).check()
  await shop.getByPlaceholder('说说情况').fill(words)
  await shop.getByRole('button', { name: /^发/ }).click()
  await expect(shop.getByText('在这台手机上，待送出')).toBeVisible()

  await shop.reload()
  await shop.goto('/outbox')
  const entry = shop.getByRole('listitem').filter({ hasText: words })
  await entry.getByRole('button', { name: '收回' }).click()
  // It may have arrived: that is said before.
  const asked = shop.getByRole('dialog', { name: '这一条可能已经送到了' })
  await asked.getByRole('button', { name: '收回', exact: true }).click()
  await expect(shop.getByRole('heading', { name: '都送到了' })).toBeVisible()
  await shop.getByRole('button', { name: '撤销' }).click()
  await expect(entry).toBeVisible()

  // Signing out says so.
  await shop.goto('/me')
  await shop.getByRole('button', { name: '退出登录' }).click()
  await expect(shop.getByRole('dialog', { name: '还有 1 条没有送出' })).toBeVisible()
  await shop.getByRole('button', { name: '先不退出' }).click()
})

for (const [viewport, locale, title] of [
  [phone, 'en', 'Everything has arrived'],
  [desktop, 'zh-CN', '都送到了'],
] as const)
  test(`the page without anything in it (${locale})`, async ({ openAs }) => {
    for (const [who, path] of [
      ['shop', '/outbox'],
      ['manager', '/staff/outbox'],
    ] as const) {
      const page = await openAs(who, { viewport, locale }, path)
      await expect(page.getByRole('heading', { name: title })).toBeVisible()
      await expectAccessible(page)
    }
  })

test('what waits goes by the service worker with no page of the app open, once, and what it is told of follows', async ({
  openAs,
}) => {
  const words = `招牌灯不亮 ${Date.now()}`
  const shop = await openAs('shop', { viewport: phone })
  const { context, worker, blank } = await serviceWorkerOf(shop)
  await writeWithoutSignal(shop, words, photo)
  await expect(shop.getByText('在这台手机上，待送出')).toBeVisible()
  // The browser is asked to wake the worker once there is a signal.
  await expect.poll(() => worker.tags()).toEqual(['kewo-outbox:zh-CN'])
  await shop.close()
  await context.setOffline(false)

  const asked = async () => {
    const { helpRequests } = await ask<{
      helpRequests: { nodes: { words: string; messages: { nodes: { photos: object[] }[] } }[] }
    }>(blank, '{ helpRequests(first: 8) { nodes { words messages(first: 1) { nodes { photos { id } } } } } }')
    return helpRequests.nodes.filter((each) => each.words === words)
  }
  expect(await asked()).toEqual([])
  await worker.wake('kewo-outbox:zh-CN')
  // The browser may give it twice, and a page may open at the same moment.
  await worker.wake('kewo-outbox:zh-CN')
  await expect.poll(asked).toHaveLength(1)
  expect((await asked())[0]?.messages.nodes[0]?.photos).toHaveLength(1)

  const again = await context.newPage()
  await again.goto('/outbox')
  await expect(again.getByRole('heading', { name: '都送到了' })).toBeVisible()
  await expect(again.getByText(/今天送到了 1 条/)).toBeVisible()
  expect(await asked()).toHaveLength(1)
})

test('what another person has written waits for that person, whoever is signed in when the worker wakes', async ({
  openAs,
}) => {
  const words = `收银机卡纸 ${Date.now()}`
  const shop = await openAs('shop', { viewport: phone })
  const { context, worker, blank } = await serviceWorkerOf(shop)
  await writeWithoutSignal(shop, words)
  await expect(shop.getByText('在这台手机上，待送出')).toBeVisible()
  await shop.close()
  await context.setOffline(false)
  await context.clearCookies()
  await enter(context, 'manager')
  const refused = context.waitForEvent('response', (response) => response.status() === 409)
  await worker.wake('kewo-outbox:zh-CN')
  await refused

  await context.clearCookies()
  await enter(context, 'shop')
  await worker.wake('kewo-outbox:zh-CN')
  const read = '{ helpRequests(first: 8) { nodes { words } } }'
  await expect.poll(async () => JSON.stringify(await ask(blank, read))).toContain(words)
})
