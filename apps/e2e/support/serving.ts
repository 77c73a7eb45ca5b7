import type { Page } from '@playwright/test'
import { ask } from './ask.ts'
import { expect } from './fixtures.ts'
import { sendRequest } from './sendRequest.ts'

// What a shop that came by an import lives through: journeys 2, 4 and 6, on its own phone.

export type Offer = { title: string; margin: string }

/** A running campaign for the region of a shop. Journey 1 makes one by hand; here it is only offered. */
export async function offerCampaign(admin: Page, licenceNumber: string): Promise<Offer> {
  const title = `上柜陈列 ${licenceNumber} ${Date.now().toString(36)}`
  const { retailers, products } = await ask<{
    retailers: { nodes: { region: { id: string } }[] }
    products: { nodes: { id: string; marginCents: number; brand: { id: string } }[] }
  }>(
    admin,
    `query ($search: String!) {
      retailers(first: 1, filter: { search: $search }) { nodes { region { id } } }
      products(first: 1) { nodes { id marginCents brand { id } } }
    }`,
    { search: licenceNumber },
  )
  const [product, retailer] = [products.nodes[0]!, retailers.nodes[0]!]
  const day = 86_400_000
  const input = {
    ...{ title, body: '收银台左手第一格。', gain: '每件多赚一份毛利', displayAsked: false },
    ...{ brandId: product.brand.id, productIds: [product.id] },
    audience: { regionIds: [retailer.region.id] },
    startsAt: new Date(Date.now() - day).toISOString(),
    endsAt: new Date(Date.now() + 2 * day).toISOString(),
  }
  const { createCampaign } = await ask<{ createCampaign: { id: string; edition: string } }>(
    admin,
    `mutation ($input: CampaignInput!, $key: UUID!) {
      createCampaign(input: $input, idempotencyKey: $key) { ... on Campaign { id edition } }
    }`,
    { input, key: crypto.randomUUID() },
  )
  const { publishCampaign } = await ask<{ publishCampaign: { __typename: string } }>(
    admin,
    'mutation ($id: ID!, $expected: Edition!) { publishCampaign(id: $id, expected: $expected) { __typename } }',
    { id: createCampaign.id, expected: createCampaign.edition },
  )
  expect(publishCampaign.__typename).toBe('Campaign')
  return { title, margin: `¥${(product.marginCents / 100).toFixed(2)}` }
}

/** The shop finds the campaign on Home, and sees what it would earn. */
export async function findOnHome(shop: Page, { title, margin }: Offer): Promise<void> {
  await shop.goto('/')
  await shop.getByRole('link', { name: title }).click()
  await expect(shop.getByRole('heading', { name: title, level: 1 })).toBeVisible()
  await expect(shop.getByText(/^每.赚/).first()).toContainText(margin)
}

export async function join(shop: Page): Promise<void> {
  await shop.getByRole('button', { name: '参加', exact: true }).click()
  await expect(shop.getByText('您已参加')).toBeVisible()
}

/** The shop asks; the manager of its territory answers and resolves; the shop sees each step, and closes it. */
export async function askAndSettle(shop: Page, manager: Page, words: string): Promise<void> {
  await manager.goto('/staff/requests?view=OPEN')
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText('求助')
  await shop.goto('/help/new')
  await shop.getByRole('radio', { name: '设备' }).check()
  await shop.getByPlaceholder('说说情况').fill(words)
  await sendRequest(shop, words)
  await manager.getByRole('link', { name: words }).click()
  await manager.getByPlaceholder('写给店主…').fill('我明天上午带新的来。')
  await manager.getByRole('button', { name: '发送' }).click()
  await expect(shop.getByRole('log')).toContainText('我明天上午带新的来')
  await manager.getByRole('button', { name: '解决', exact: true }).click()
  await manager.getByRole('dialog').getByRole('button', { name: '解决', exact: true }).click()
  await expect(shop.getByRole('log')).toContainText('说已经办好')
  await shop.getByRole('button', { name: '解决了' }).click()
  await expect(shop.getByText('已结束').first()).toBeVisible()
}

/** The shop is asked on Home how it was served; of one answer the staff see nothing. */
export async function rate(shop: Page, manager: Page, managerName: string): Promise<void> {
  await shop.goto('/')
  await shop.getByRole('link', { name: new RegExp(`${managerName}.*的服务怎么样`) }).click()
  const card = shop.locator('details[open]').filter({ hasText: managerName })
  await expect(card).toContainText('办好的求助')
  await card.getByRole('radio', { name: /^5/ }).check()
  await card.getByRole('button', { name: '讲得清楚' }).click()
  await card.getByRole('button', { name: '提交评价' }).click()
  await expect(shop.getByText('谢谢，已经收到')).toBeVisible()
  await manager.goto('/staff/ratings')
  await expect(manager.getByRole('row', { name: managerName })).toContainText('不足 5 家，不显示')
}
