import type { Page } from '@playwright/test'
import { ask } from './support/ask.ts'
import { expect, phone, test } from './support/fixtures.ts'

// What changes for somebody is told where that person looks at the moment, without a reload.

/** How much the bell says is new. */
async function rings(page: Page): Promise<number> {
  const name = await page
    .getByRole('link', { name: /^通知(，\d+ 条没看)?$/ })
    .first()
    .getAttribute('aria-label')
  return Number(/\d+/.exec(name!)?.[0] ?? 0)
}

/** What the bell says once it has heard what the server knows. */
async function heard(page: Page): Promise<number> {
  type Answer = { unreadNotificationCount: number }
  const { unreadNotificationCount } = await ask<Answer>(page, '{ unreadNotificationCount }')
  await expect.poll(() => rings(page)).toBe(unreadNotificationCount)
  return unreadNotificationCount
}

/** Marks the page, so that a load of it would be seen. */
const mark = (page: Page) => page.evaluate(() => Object.assign(globalThis, { kewoStays: true }))
const stayed = (page: Page) => page.evaluate(() => 'kewoStays' in globalThis)

test('the bell of who looks at another page rings at once, on both sides', async ({ openAs }) => {
  const [shop, manager] = [await openAs('shop', { viewport: phone }), await openAs('manager')]
  const [shopHeard, managerHeard] = [await heard(shop), await heard(manager)]
  await Promise.all([mark(shop), mark(manager)])

  const words = `门口灯箱不亮 ${crypto.randomUUID().slice(0, 8)}`
  type Opened = { openHelpRequest: { id: string } }
  const { openHelpRequest } = await ask<Opened>(
    shop,
    'mutation ($input: OpenHelpRequestInput!) { openHelpRequest(input: $input) { ... on HelpRequest { id } } }',
    { input: { category: 'OTHER', urgency: 'NORMAL', words, idempotencyKey: crypto.randomUUID() } },
  )
  await expect.poll(() => rings(manager)).toBeGreaterThan(managerHeard)

  await ask(
    manager,
    'mutation ($id: ID!, $key: UUID!) { replyToHelpRequest(id: $id, words: "下午带灯管过来", idempotencyKey: $key) { __typename } }',
    { id: openHelpRequest.id, key: crypto.randomUUID() },
  )
  await expect.poll(() => rings(shop)).toBeGreaterThan(shopHeard)
  expect([await stayed(shop), await stayed(manager)]).toEqual([true, true])
})
