import type { Page } from '@playwright/test'
import { expect, phone, test } from './support/fixtures.ts'

/** The server does the next write of this name, and its answer is lost on the way. */
async function loseAnswerOf(page: Page, mutation: string): Promise<void> {
  let lost = false
  await page.route('**/graphql', async (route) => {
    if (lost || !route.request().postData()?.includes(mutation)) return route.fallback()
    lost = true
    await route.fetch()
    await route.abort()
  })
}

const field = (page: Page) => page.getByPlaceholder('说说情况')

async function sendWithLostAnswer(shop: Page, words: string): Promise<void> {
  await loseAnswerOf(shop, 'openHelpRequest')
  await shop.goto('/help/new')
  await shop.getByRole('radio', { name: '送货' }).check()
  await field(shop).fill(words)
  const sent = shop.waitForEvent('requestfailed')
  await shop.getByRole('button', { name: /^发/ }).click()
  await sent
}

test('an answer is lost, words are added: what was sent stands, and what was added goes to it as a reply', async ({
  openAs,
}) => {
  const words = `箱子压坏了 ${Date.now()}`
  const shop = await openAs('shop', { viewport: phone })
  await sendWithLostAnswer(shop, words)
  await field(shop).fill(`${words}，而且箱子是湿的`)
  await shop.getByRole('button', { name: /^发/ }).click()

  const before = shop.getByRole('dialog', { name: '之前已经送到过' })
  await expect(before).toContainText(words)
  await expect(before).toContainText('而且箱子是湿的')
  // Kept for now, nothing of it is lost.
  await before.getByRole('button', { name: '先留着' }).click()
  await expect(field(shop)).toHaveValue(`${words}，而且箱子是湿的`)
  await shop.getByRole('button', { name: /^发/ }).click()
  await before.getByRole('button', { name: '补上多出来的' }).click()

  await expect(shop.getByRole('log')).toContainText(words)
  await expect(shop.getByLabel('回话')).toHaveValue('而且箱子是湿的')
  await shop.getByRole('button', { name: '发送' }).click()
  await expect(shop.getByRole('log')).toContainText('而且箱子是湿的')
})

test('an answer is lost and nothing changed: sent again, it is one request', async ({ openAs }) => {
  const words = `少送一箱 ${Date.now()}`
  const shop = await openAs('shop', { viewport: phone })
  await sendWithLostAnswer(shop, words)
  await shop.getByRole('button', { name: /^发/ }).click()
  await expect(shop.getByRole('log')).toContainText(words)
  await shop.goto('/help')
  await expect(shop.getByText(words)).toHaveCount(1)
})

test('the answer to a reply is lost, words are added: only these are sent', async ({ openAs }) => {
  const words = `价签打不出 ${Date.now()}`
  const shop = await openAs('shop', { viewport: phone })
  await shop.goto('/help/new')
  await shop.getByRole('radio', { name: '价签' }).check()
  await field(shop).fill(words)
  await shop.getByRole('button', { name: /^发/ }).click()
  const thread = shop.getByRole('log')
  await expect(thread).toContainText(words)

  await loseAnswerOf(shop, 'replyToHelpRequest')
  const reply = shop.getByLabel('回话')
  await reply.fill('试过两次')
  const sent = shop.waitForEvent('requestfailed')
  await shop.getByRole('button', { name: '发送' }).click()
  await sent
  await reply.fill('试过两次，灯是红的')
  await shop.getByRole('button', { name: '发送' }).click()
  await shop.getByRole('button', { name: '补上多出来的' }).click()
  await expect(thread.getByText('灯是红的', { exact: true })).toBeVisible()
  await expect(thread.getByText('试过两次', { exact: true })).toHaveCount(1)
  await expect(reply).toHaveValue('')
})
